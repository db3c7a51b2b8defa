package org.newsgraph.extractor.article.export;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.byline.Dates;
import org.newsgraph.extractor.article.document.Paragraph;
import org.newsgraph.extractor.article.document.Paragraph.Style;
import org.newsgraph.extractor.article.export.Labels.Labelled;
import org.newsgraph.extractor.article.export.Labels.Role;
import org.newsgraph.extractor.article.field.Field;
import org.newsgraph.extractor.article.source.RawDocument;

/**
 * Exports of LexisNexis, old ("1 of 2 DOCUMENTS" above each article) and new (Nexis Uni, Lexis+:
 * "End of Document" below each): publisher, day and headline stand on lines of their own, then
 * labels, then the text, then the classification.
 */
final class Nexis implements ExportFormat {

  static final Pattern NUMBER =
      Pattern.compile(
          "(?iu)\\s*(?:\\d+\\s+(?:of|von|de|di|van|sur)\\s+\\d+\\s+(?:documents?|dokumenten?|documentos?|documenti)"
              + "|(?:document|dokument|documento)\\s+\\d+\\s+(?:of|von|de|di|van|sur)\\s+\\d+)\\s*");
  private static final Pattern END =
      Pattern.compile(
          "(?iu)\\s*(?:end of document|ende des dokuments|dokumentende|fin du document|fin del documento"
              + "|fine del documento|einde van (?:het )?document)\\s*");
  private static final Pattern COVER =
      Pattern.compile(
          "(?iu)(?:download request|time of request|job number|date and time|client/matter|search terms|"
              + "terms|project id|documents \\(\\d+\\))\\b.*",
          Pattern.DOTALL);
  private static final Pattern PAGE =
      Pattern.compile("(?iu)\\s*page \\d+(?: of \\d+)?\\s*.{0,120}");
  private static final Pattern EDITION =
      Pattern.compile(
          "(?iu)\\s*.{0,40}\\b(?:edition|ausgabe|édition|edición|final|editie)\\b.{0,40}");
  private static final int INDENTED = 8;
  private static final int FAR_UP = 80;

  private final Labels labels = new Labels("nexis");

  @Override
  public String label() {
    return "an export of Nexis";
  }

  @Override
  public boolean isExport(List<Paragraph> head) {
    boolean numbered = head.stream().anyMatch(this::begins);
    boolean ended = head.stream().anyMatch(this::ends);
    boolean cover = head.stream().limit(FAR_UP).filter(p -> is(COVER, p)).count() >= 2;
    long told = labels.different(head);
    boolean body = head.stream().anyMatch(p -> isBare(p, Role.BODY));
    return told >= 2 && (numbered || ended || cover || (body && told >= 3));
  }

  private static boolean is(Pattern pattern, Paragraph paragraph) {
    return pattern.matcher(paragraph.text().strip()).matches();
  }

  private boolean isBare(Paragraph paragraph, Role role) {
    return labels.bare(paragraph.text()).filter(role::equals).isPresent();
  }

  @Override
  public boolean begins(Paragraph paragraph) {
    return NUMBER.matcher(paragraph.text()).matches();
  }

  @Override
  public boolean ends(Paragraph paragraph) {
    return END.matcher(paragraph.text()).matches();
  }

  @Override
  public Optional<RawDocument> article(Origin origin, List<Paragraph> lines) {
    int date = date(lines);
    boolean numbered = !lines.isEmpty() && begins(lines.get(0));
    if (date < 0 && !numbered && lines.stream().noneMatch(p -> isBare(p, Role.BODY))) {
      return Optional.empty();
    }
    Parts parts = new Parts();
    int top = numbered ? numberedTop(lines, date, parts) : top(lines, date, parts);
    int body = header(lines, top, numbered, parts);
    text(lines, body, parts);
    return parts.article(origin);
  }

  /** The line of the day above the text. */
  private int date(List<Paragraph> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).text();
      if (Header.isDate(line)) {
        return i;
      }
      if (isBare(lines.get(i), Role.BODY)) {
        return -1;
      }
    }
    return -1;
  }

  private int firstLabel(List<Paragraph> lines, int from) {
    int i = from;
    while (i < lines.size()
        && labels.of(lines.get(i).text()).isEmpty()
        && !isBare(lines.get(i), Role.BODY)) {
      i++;
    }
    return i;
  }

  /** Old form: publisher above the day, editions and the headline below it. */
  private int numberedTop(List<Paragraph> lines, int date, Parts parts) {
    int top = date < 0 ? 1 : date;
    for (int i = 0; i < top; i++) {
      String line = lines.get(i).text();
      if (i > 0 && !line.isBlank() && !Header.isCopyright(line) && isLastBefore(lines, i, top)) {
        parts.field(Field.PUBLISHER, line);
      } else {
        parts.omit(line, "head of the export");
      }
    }
    if (date >= 0) {
      parts.field(Field.PUBLISHED, day(lines.get(date).text()));
    }
    return date + 1 + (date < 0 ? 1 : 0);
  }

  private static boolean isLastBefore(List<Paragraph> lines, int i, int end) {
    return lines.subList(i + 1, end).stream()
        .allMatch(p -> p.isBlank() || Header.isCopyright(p.text()));
  }

  private static String day(String line) {
    return Dates.parse(line.strip()).map(Object::toString).orElse(line);
  }

  /** New form: headline and publisher above the day, the cover page above the first headline. */
  private int top(List<Paragraph> lines, int date, Parts parts) {
    int end = date < 0 ? firstLabel(lines, 0) : date;
    int publisher = nonBlankBefore(lines, end);
    int title = nonBlankBefore(lines, publisher);
    int begin = title;
    boolean marked = title >= 0 && lines.get(title).style() == Style.TITLE;
    while (begin > 0
        && !lines.get(begin - 1).isBlank()
        && (!marked || lines.get(begin - 1).style() == Style.TITLE)
        && !is(COVER, lines.get(begin - 1))
        && !PAGE.matcher(lines.get(begin - 1).text()).matches()) {
      begin--;
    }
    StringBuilder headline = new StringBuilder();
    for (int i = 0; i < end; i++) {
      String line = lines.get(i).text();
      if (i == publisher && publisher >= 0) {
        parts.field(Field.PUBLISHER, line);
      } else if (i >= begin && i <= title && title >= 0) {
        headline.append(' ').append(line.strip());
      } else {
        parts.omit(line, "cover page");
      }
    }
    parts.field(Field.TITLE, headline.toString());
    if (date >= 0) {
      parts.field(Field.PUBLISHED, day(lines.get(date).text()));
    }
    return date < 0 ? end : date + 1;
  }

  private static int nonBlankBefore(List<Paragraph> lines, int end) {
    int i = end - 1;
    while (i >= 0 && lines.get(i).isBlank()) {
      i--;
    }
    return i;
  }

  /** Reads the labels; gives where the text begins. */
  private int header(List<Paragraph> lines, int from, boolean numbered, Parts parts) {
    boolean labelled = false;
    boolean marked =
        lines.subList(from, lines.size()).stream().anyMatch(p -> isBare(p, Role.BODY) || isBody(p));
    int i = from;
    while (i < lines.size()) {
      String line = lines.get(i).text();
      Optional<Labelled> label = labels.of(line);
      if (label.isPresent() && label.get().role() == Role.BODY) {
        if (!label.get().value().isEmpty()) {
          parts.text(label.get().value());
        }
        return i + 1;
      }
      if (isBare(lines.get(i), Role.BODY)) {
        return i + 1;
      }
      if (label.isPresent() && label.get().role() == Role.END && (labelled || !marked)) {
        return i;
      }
      if (label.isPresent()) {
        labelled = true;
        i = labelled(lines, i, label.get(), numbered, parts);
      } else if (line.isBlank() || Header.isCopyright(line)) {
        parts.omit(line, "copyright");
        i++;
      } else if (!marked && labelled) {
        return i;
      } else if (numbered
          && !labelled
          && isHeadline(lines, i)
          && parts.field(Field.TITLE).isEmpty()) {
        i = headline(lines, i, parts);
      } else {
        parts.omit(line, "head of the export");
        i++;
      }
    }
    return i;
  }

  private boolean isBody(Paragraph paragraph) {
    return labels.of(paragraph.text()).filter(l -> l.role() == Role.BODY).isPresent();
  }

  /** The name of an edition may stand between the day and the headline. */
  private boolean isHeadline(List<Paragraph> lines, int at) {
    String line = lines.get(at).text();
    boolean another =
        lines.subList(at + 1, firstLabel(lines, at)).stream()
            .dropWhile(p -> !p.isBlank())
            .anyMatch(p -> !p.isBlank() && !Header.isCopyright(p.text()));
    return indent(line) < INDENTED && !(another && EDITION.matcher(line).matches());
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private int headline(List<Paragraph> lines, int from, Parts parts) {
    int end = from;
    StringBuilder headline = new StringBuilder();
    while (end < lines.size()
        && !lines.get(end).isBlank()
        && labels.of(lines.get(end).text()).isEmpty()) {
      headline.append(' ').append(lines.get(end).text().strip());
      end++;
    }
    parts.field(Field.TITLE, headline.toString());
    return end;
  }

  /** A label and the lines that its value goes on over; gives the line behind. */
  private int labelled(
      List<Paragraph> lines, int at, Labelled label, boolean numbered, Parts parts) {
    int end = at + 1;
    StringBuilder value = new StringBuilder(label.value());
    while (end < lines.size()
        && !lines.get(end).isBlank()
        && goesOn(lines.get(end - 1).text(), lines.get(end), numbered)) {
      value.append(' ').append(lines.get(end).text().strip());
      end++;
    }
    switch (label.role()) {
      case TITLE -> parts.field(Field.TITLE, value.toString());
      case AUTHOR -> parts.field(Field.AUTHOR, author(value.toString()));
      default -> parts.omit(label.label() + ": " + value, "head of the export");
    }
    return end;
  }

  /** A value is broken at the column of the file, not at the end of a paragraph. */
  private boolean goesOn(String before, Paragraph next, boolean numbered) {
    return (numbered || before.length() >= 50)
        && before.length() <= 90
        && labels.of(next.text()).isEmpty()
        && !isBare(next, Role.BODY)
        && !Header.isCopyright(next.text());
  }

  static String author(String value) {
    return value
        .strip()
        .replaceFirst("^(?i:by|von|par|por|di|da|door)\\s+(?=\\p{Lu})", "")
        .replaceFirst("[;,]$", "");
  }

  private void text(List<Paragraph> lines, int from, Parts parts) {
    boolean ended = false;
    for (Paragraph paragraph : lines.subList(from, lines.size())) {
      String line = paragraph.text();
      Optional<Role> role =
          labels.of(line).map(Labelled::role).or(() -> labels.bare(line)).filter(Role.END::equals);
      ended |= parts.hasText() && (role.isPresent() || isLastLine(line));
      if (ended || ends(paragraph) || PAGE.matcher(line).matches()) {
        parts.omit(line, "foot of the export");
      } else {
        parts.text(line);
      }
    }
  }

  private boolean isLastLine(String line) {
    return Header.isCopyright(line) && line.strip().length() < 200;
  }
}
