package org.newsgraph.extractor.article.export;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.extractor.article.document.Paragraph;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/** The labels of an archive. */
final class Labels {

  private static final Pattern LABEL =
      Pattern.compile("\\s*(\\p{L}[\\p{L} /()'’-]{1,40}?)\\s?:(?:\\s+(.*)|\\s*)", Pattern.DOTALL);

  private static final Pattern LIKE = Pattern.compile("\\p{Lu}[\\p{L} /-]{2,40}: ");

  /** What a label tells. */
  enum Role {
    TITLE,
    AUTHOR,
    PUBLISHED,
    PUBLISHER,
    URL,
    ID,
    TEXT,
    HEADER,
    BODY,
    END
  }

  /** A label with what stands behind it on its line. */
  record Labelled(Role role, String label, String value) {}

  private final Map<String, Role> roles = new HashMap<>();

  Labels(String archive) {
    for (Row row : Table.beside(Labels.class, "labels.tsv", "archive", "meaning", "label").rows()) {
      if (row.required("archive").equals(archive)) {
        roles.putIfAbsent(row.required("label"), row.constant("meaning", Role.class));
      }
    }
  }

  /** The label of a line; a line that is nothing but a known label needs no colon. */
  Optional<Labelled> of(String line) {
    Matcher m = LABEL.matcher(line);
    if (m.matches()) {
      String label = m.group(1).toLowerCase(Locale.ROOT);
      Optional<Role> role = Optional.ofNullable(roles.get(label));
      String value = m.group(2) == null ? "" : m.group(2).strip();
      return role.map(known -> new Labelled(known, label, value));
    }
    return Optional.empty();
  }

  /** How many different labels some paragraphs have. */
  long different(List<Paragraph> paragraphs) {
    return paragraphs.stream()
        .flatMap(paragraph -> of(paragraph.text()).stream())
        .map(Labelled::label)
        .distinct()
        .count();
  }

  /** Whether a line begins as labels do, known or not. */
  static boolean isLike(String line) {
    return LIKE.matcher(line).lookingAt();
  }

  /** The role of a line that is a label without a colon, such as {@code Body}. */
  Optional<Role> bare(String line) {
    return Optional.ofNullable(roles.get(line.strip().toLowerCase(Locale.ROOT)));
  }
}
