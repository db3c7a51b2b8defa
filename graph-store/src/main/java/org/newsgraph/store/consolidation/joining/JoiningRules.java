package org.newsgraph.store.consolidation.joining;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** The table that says, class by class, when reports may be joined. */
final class JoiningRules {
  private static final JoiningRule NEVER = new JoiningRule(0, false, false, 1, false, false);
  private static final Map<String, JoiningRule> RULES = read();

  private JoiningRules() {}

  /** The rule of that class; a class that the table does not have never joins. */
  static JoiningRule of(String type) {
    return RULES.getOrDefault(type, NEVER);
  }

  private static Map<String, JoiningRule> read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                JoiningRules.class.getResourceAsStream("joining.tsv"), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toUnmodifiableMap(c -> c[0], JoiningRule::of));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
