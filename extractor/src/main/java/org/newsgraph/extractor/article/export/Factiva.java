package org.newsgraph.extractor.article.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.byline.Dates;
import org.newsgraph.extractor.article.document.Paragraph;
import org.newsgraph.extractor.article.field.Field;
import org.newsgraph.extractor.article.source.RawDocument;
import org.newsgraph.extractor.table.Table;

/**
 * Exports of Factiva: "indexed", where each part has a code of two or three letters, and plain,
 * where headline, author, number of words, day, publisher, code, language and copyright stand on a
 * line each above the text. Each article ends with its accession number.
 */
final class Factiva implements ExportFormat {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iu)\\s*(?:AN\\s+)?(?:(?:document|dokument|documento|documento)\\s+)?([A-Z][A-Z0-9]{2,9}\\d{8}[a-z0-9]{4,14})\\s*");
  private static final Pattern ACCESSION =
      Pattern.compile(
          "(?u)\\s*(?:AN\\s*)?(?:(?i:document|dokument|documento))\\s+([A-Z][A-Z0-9]{2,9}\\d{8}[a-z0-9]{4,14})\\s*");
  private static final Pattern CODED =
      Pattern.compile("\\s*([A-Z]{2,3})(?:[\\s\u00A0]+(.*)|[\\s\u00A0]*)", Pattern.DOTALL);
  private static final Pattern WORDS =
      Pattern.compile(
          "(?iu)\\s*[\\d.,\u00A0 ]+\\s*(?:words?|wörter|mots|palabras|parole|palavras|woorden|ord)\\s*");
  private static final Pattern CLASSES = Pattern.compile("(?s)[\\w.-]{2,12}\\s*:\\s.*");
  private static final Pattern SHORT_CODE = Pattern.compile("[A-Z][A-Z0-9]{2,9}");
  private static final List<String> CLASSIFYING = List.of("CO", "IN", "NS", "RE", "IPC", "IPD");
  private static final int FEWEST_CODES = 4;

  private final Map<String, String> codes = new HashMap<>();

  Factiva() {
    Table.beside(Factiva.class, "codes.tsv", "code", "meaning")
        .rows()
        .forEach(row -> codes.put(row.required("code"), row.required("meaning")));
  }

  @Override
  public String label() {
    return "an export of Factiva";
  }

  @Override
  public boolean isExport(List<Paragraph> head) {
    long told =
        head.stream().flatMap(p -> code(p.text()).stream()).map(Coded::code).distinct().count();
    boolean coded =
        told >= FEWEST_CODES
            && head.stream()
                .flatMap(p -> code(p.text()).stream())
                .anyMatch(c -> c.code().equals("HD"));
    boolean counted = head.stream().anyMatch(p -> WORDS.matcher(p.text()).matches());
    boolean numbered = head.stream().anyMatch(p -> ACCESSION.matcher(p.text()).matches());
    return coded || (counted && numbered);
  }

  private record Coded(String code, String value) {}

  private Optional<Coded> code(String line) {
    Matcher m = CODED.matcher(line);
    if (!m.matches() || !codes.containsKey(m.group(1))) {
      return Optional.empty();
    }
    String value = m.group(2) == null ? "" : m.group(2).strip();
    boolean sentence =
        CLASSIFYING.contains(m.group(1)) && !value.isEmpty() && !CLASSES.matcher(value).matches();
    return sentence ? Optional.empty() : Optional.of(new Coded(m.group(1), value));
  }

  @Override
  public boolean begins(Paragraph paragraph) {
    return false;
  }

  @Override
  public boolean ends(Paragraph paragraph) {
    return ACCESSION.matcher(paragraph.text()).matches()
        || code(paragraph.text())
            .filter(c -> c.code().equals("AN") && NUMBER.matcher(c.value()).matches())
            .isPresent();
  }

  @Override
  public Optional<RawDocument> article(Origin origin, List<Paragraph> lines) {
    boolean coded =
        lines.stream().flatMap(p -> code(p.text()).stream()).anyMatch(c -> c.code().equals("HD"));
    Parts parts = new Parts();
    if (coded) {
      coded(lines, parts);
    } else if (lines.stream().anyMatch(p -> WORDS.matcher(p.text()).matches())) {
      plain(lines, parts);
    }
    return parts.article(origin);
  }

  private void coded(List<Paragraph> lines, Parts parts) {
    String code = "";
    StringBuilder value = new StringBuilder();
    for (Paragraph line : lines) {
      Optional<Coded> next = code(line.text());
      if (next.isPresent()) {
        close(code, value, parts);
        code = next.get().code();
        if (isText(code)) {
          parts.text("");
          parts.text(next.get().value());
        } else {
          value.append(next.get().value());
        }
      } else if (isText(code)) {
        parts.text(line.text());
      } else if (code.isEmpty()) {
        parts.omit(line.text(), "head of the export");
      } else if (!line.isBlank()) {
        value.append(' ').append(line.text().strip());
      }
    }
    close(code, value, parts);
  }

  private boolean isText(String code) {
    return codes.getOrDefault(code, "").equals("TEXT");
  }

  private void close(String code, StringBuilder value, Parts parts) {
    String told = value.toString().strip();
    value.setLength(0);
    switch (codes.getOrDefault(code, "")) {
      case "TITLE" -> parts.field(Field.TITLE, told);
      case "AUTHOR" -> parts.field(Field.AUTHOR, Nexis.author(told));
      case "PUBLISHED" -> parts.field(Field.PUBLISHED, day(told));
      case "PUBLISHER" -> parts.field(Field.PUBLISHER, told);
      case "ID" -> parts.field(Field.ID, number(told));
      case "NONE" -> parts.omit(code + " " + told, "classification");
      default -> {
        // the text has been taken line by line
      }
    }
  }

  private static String day(String told) {
    return Dates.parse(told).map(Object::toString).orElse(told);
  }

  private static String number(String told) {
    Matcher m = NUMBER.matcher(told);
    return m.matches() ? m.group(1) : told;
  }

  private void plain(List<Paragraph> lines, Parts parts) {
    List<String> told =
        lines.stream().map(Paragraph::text).filter(line -> !line.isBlank()).toList();
    int count = 0;
    while (!WORDS.matcher(told.get(count)).matches()) {
      count++;
    }
    head(told.subList(0, count), parts);
    parts.omit(told.get(count), "head of the export");
    int text = below(told, count + 1, parts);
    for (String line : told.subList(text, told.size())) {
      Matcher number = ACCESSION.matcher(line);
      if (number.matches()) {
        parts.field(Field.ID, number.group(1));
      } else {
        parts.text(line);
        parts.text("");
      }
    }
  }

  /** Section, headline, author: the headline is the one that is always there. */
  private static void head(List<String> told, Parts parts) {
    int title = told.size() - 1;
    boolean authored = told.size() > 1 && (isAuthor(told.get(title)) || told.size() > 2);
    if (authored) {
      parts.field(Field.AUTHOR, Nexis.author(told.get(title)));
      title--;
    }
    for (int i = 0; i < told.size(); i++) {
      if (i == title) {
        parts.field(Field.TITLE, told.get(i));
      } else if (i < title) {
        parts.omit(told.get(i), "head of the export");
      }
    }
  }

  private static boolean isAuthor(String line) {
    return line.matches("(?u)(?i:by|von|par|por|di|da|door) \\p{Lu}.{1,200}")
        || line.matches(
            "(?u)(?:\\p{Lu}[\\p{L}.'’-]*(?:,? (?:and|und|et|y|e|de|van|von|der|di|da) |,? )?){2,8}");
  }

  /**
   * Day, time, publisher, code, edition, page, language, copyright; gives the text's first line.
   */
  private static int below(List<String> told, int from, Parts parts) {
    int end = from;
    for (int i = from; i < Math.min(told.size(), from + 14); i++) {
      if (Header.isCopyright(told.get(i))) {
        end = i + 1;
        break;
      }
    }
    int code = from;
    while (code < end && !SHORT_CODE.matcher(told.get(code).strip()).matches()) {
      code++;
    }
    for (int i = from; i < end; i++) {
      String line = told.get(i);
      if (Header.isDate(line)) {
        parts.field(Field.PUBLISHED, day(line));
      } else if (i == code - 1 && code < end) {
        parts.field(Field.PUBLISHER, line);
      } else {
        parts.omit(line, "head of the export");
      }
    }
    return end;
  }
}
