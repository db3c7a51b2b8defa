package org.newsgraph.extractor.article.detection;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The header of a mail at the beginning of a file. */
final class MailHead {

  private static final Pattern FIELD = Pattern.compile("([A-Za-z][\\w-]{1,60}):\\s?(.*)");
  private static final Set<String> TELLING =
      Set.of(
          "from",
          "to",
          "subject",
          "date",
          "message-id",
          "mime-version",
          "received",
          "return-path",
          "content-type",
          "delivered-to",
          "snapshot-content-location");
  private static final int ENOUGH = 3;

  private final Map<String, String> fields = new LinkedHashMap<>();

  private MailHead() {}

  static Optional<Kind> kind(String text) {
    MailHead head = new MailHead();
    if (!head.read(text)) {
      return Optional.empty();
    }
    boolean page =
        head.value("content-type").contains("multipart/related")
            && (head.fields.containsKey("snapshot-content-location")
                || head.value("from").contains("saved by")
                || head.value("x-mimeole").length() > 0
                || !head.fields.containsKey("to"));
    return Optional.of(page ? Kind.MHTML : Kind.EML);
  }

  private String value(String name) {
    return fields.getOrDefault(name, "").toLowerCase(Locale.ROOT);
  }

  /** Whether the text begins with a header and ends it by a blank line. */
  private boolean read(String text) {
    String last = "";
    for (String line : (Iterable<String>) text.lines()::iterator) {
      Matcher m = FIELD.matcher(line);
      if (line.isBlank()) {
        return isMail();
      }
      if (m.matches()) {
        last = m.group(1).toLowerCase(Locale.ROOT);
        fields.putIfAbsent(last, m.group(2));
      } else if (!last.isEmpty() && Character.isWhitespace(line.charAt(0))) {
        fields.merge(last, line.strip(), (a, b) -> a + " " + b);
      } else {
        return false;
      }
    }
    return isMail();
  }

  /** Three of the fields that every mail has, one of them from or subject. */
  private boolean isMail() {
    boolean addressed = fields.containsKey("from") || fields.containsKey("subject");
    return addressed && fields.keySet().stream().filter(TELLING::contains).count() >= ENOUGH;
  }
}
