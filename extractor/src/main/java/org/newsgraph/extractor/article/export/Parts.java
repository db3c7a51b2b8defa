package org.newsgraph.extractor.article.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.field.Field;
import org.newsgraph.extractor.article.field.Fields;
import org.newsgraph.extractor.article.source.Omission;
import org.newsgraph.extractor.article.source.RawDocument;

/** The parts of an exported article, gathered line by line. */
final class Parts {

  private static final int WRAPPED_AT = 100;

  private final List<String> body = new ArrayList<>();
  private final List<Omission> omissions = new ArrayList<>();
  private final StringBuilder omitted = new StringBuilder();
  private String reason = "";
  private Fields fields = Fields.NONE;

  void field(Field field, String value) {
    if (fields.get(field).isEmpty()) {
      fields = fields.with(field, value.replaceAll("\\s+", " "));
    }
  }

  Optional<String> field(Field field) {
    return fields.get(field);
  }

  /** A line of the text; blank ones keep paragraphs apart. */
  void text(String line) {
    body.add(line);
  }

  boolean hasText() {
    return body.stream().anyMatch(line -> !line.isBlank());
  }

  /** A line that is none of the text. */
  void omit(String line, String why) {
    if (line.isBlank()) {
      return;
    }
    if (!why.equals(reason)) {
      closeOmission();
      reason = why;
    }
    omitted.append(omitted.isEmpty() ? "" : "\n").append(line.strip());
  }

  private void closeOmission() {
    if (!omitted.isEmpty()) {
      omissions.add(new Omission(omitted.toString(), reason));
      omitted.setLength(0);
    }
  }

  /** The article; empty where there is no text. */
  Optional<RawDocument> article(Origin origin) {
    closeOmission();
    String text = String.join("\n\n", paragraphs(body));
    return text.isBlank()
        ? Optional.empty()
        : Optional.of(RawDocument.Told.clean(origin, fields, text).leavingOut(omissions));
  }

  /** Lines are paragraphs, unless they were broken at a column: then blank lines part them. */
  static List<String> paragraphs(List<String> lines) {
    return isWrapped(lines)
        ? joined(lines)
        : lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static boolean isWrapped(List<String> lines) {
    long close = 0;
    long running = 0;
    for (int i = 1; i < lines.size(); i++) {
      String before = lines.get(i - 1).strip();
      String line = lines.get(i).strip();
      if (!before.isEmpty() && !line.isEmpty()) {
        close++;
        boolean open = !before.matches("(?s).*[.!?:][\"'”’)]*");
        running += open && (before.length() > 40 || Character.isLowerCase(line.charAt(0))) ? 1 : 0;
      }
    }
    boolean narrow = lines.stream().allMatch(line -> line.length() <= WRAPPED_AT);
    return narrow && close > 0 && running * 3 >= close;
  }

  private static List<String> joined(List<String> lines) {
    List<String> paragraphs = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (String line : lines) {
      boolean indented = line.startsWith("   ") && !line.isBlank() && !open.isEmpty();
      boolean ended = indented && open.get(open.size() - 1).matches("(?s).*[.!?][\"'”’)]*");
      if (line.isBlank() || ended) {
        close(open, paragraphs);
      }
      if (!line.isBlank()) {
        open.add(line.strip());
      }
    }
    close(open, paragraphs);
    return paragraphs;
  }

  private static void close(List<String> open, List<String> paragraphs) {
    if (!open.isEmpty()) {
      paragraphs.add(open.stream().collect(Collectors.joining(" ")));
      open.clear();
    }
  }
}
