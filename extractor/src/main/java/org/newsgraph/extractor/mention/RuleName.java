package org.newsgraph.extractor.mention;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The name of the rule that found something, the same in every run.
 *
 * @param table the table that holds the rule, such as {@code meeting}
 * @param key what the rule is called in its table, such as {@code meet-with}
 */
public record RuleName(String table, String key) {
  private static final Pattern PART = Pattern.compile("[a-z][a-z0-9-]*");

  public RuleName {
    require(table);
    require(key);
  }

  private static void require(String part) {
    if (!PART.matcher(Objects.requireNonNull(part)).matches()) {
      throw new IllegalArgumentException(
          "a rule is called by small letters, digits and hyphens, not '" + part + "'");
    }
  }

  /** As the graph has it: {@code meeting/meet-with}. */
  @Override
  public String toString() {
    return table + "/" + key;
  }
}
