package org.newsgraph.extractor.article.export;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.byline.Dates;
import org.newsgraph.extractor.article.document.Paragraph;
import org.newsgraph.extractor.article.export.Labels.Labelled;
import org.newsgraph.extractor.article.export.Labels.Role;
import org.newsgraph.extractor.article.field.Field;
import org.newsgraph.extractor.article.source.RawDocument;

/** Text exports of ProQuest: labelled parts, a line of underscores between articles. */
final class ProQuest implements ExportFormat {

  private static final Pattern RULE = Pattern.compile("\\s*_{20,}\\s*");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iu)\\s*(?:document|dokument|documento)\\s+\\d+\\s+(?:of|von|de|di|sur)\\s+\\d+\\s*");
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
  private static final Pattern SERVICE =
      Pattern.compile(
          "(?iu).*(?:proquest|pqissupportcontact|database copyright).*", Pattern.DOTALL);

  private final Labels labels = new Labels("proquest");

  @Override
  public String label() {
    return "an export of ProQuest";
  }

  @Override
  public boolean isExport(List<Paragraph> head) {
    long told = labels.different(head);
    boolean numbered =
        head.stream()
            .anyMatch(p -> labels.of(p.text()).filter(l -> l.role() == Role.ID).isPresent());
    boolean parted = head.stream().anyMatch(p -> RULE.matcher(p.text()).matches());
    boolean named =
        head.stream()
            .anyMatch(p -> p.text().toLowerCase(java.util.Locale.ROOT).contains("proquest"));
    return told >= 5 && (numbered || named) && (parted || numbered);
  }

  @Override
  public boolean begins(Paragraph paragraph) {
    return RULE.matcher(paragraph.text()).matches() || NUMBER.matcher(paragraph.text()).matches();
  }

  @Override
  public boolean ends(Paragraph paragraph) {
    return false;
  }

  @Override
  public Optional<RawDocument> article(Origin origin, List<Paragraph> lines) {
    if (lines.stream().flatMap(p -> labels.of(p.text()).stream()).count() < 3) {
      return Optional.empty();
    }
    Parts parts = new Parts();
    Optional<Labelled> open = Optional.empty();
    StringBuilder value = new StringBuilder();
    String title = "";
    for (Paragraph paragraph : lines) {
      String line = paragraph.text();
      Optional<Labelled> label = labels.of(line);
      boolean inText = open.filter(l -> l.role() == Role.TEXT).isPresent();
      if (label.isPresent() && !(inText && label.get().role() == Role.HEADER)) {
        close(open, value, parts);
        open = label;
        if (label.get().role() == Role.TEXT) {
          parts.text(label.get().value());
        } else {
          value.append(label.get().value());
        }
      } else if (inText) {
        parts.text(line);
      } else if (open.isPresent() && Labels.isLike(line)) {
        close(open, value, parts);
        open = Optional.empty();
        parts.omit(line, "classification");
      } else if (open.isEmpty() && title.isEmpty() && isTitle(line)) {
        title = line;
      } else if (!line.isBlank() && !begins(paragraph)) {
        boolean alone = ADDRESS.matcher(line.strip()).matches() || SERVICE.matcher(line).matches();
        if (open.isPresent() && !alone) {
          value.append(' ').append(line.strip());
        } else {
          parts.omit(line, "head of the export");
        }
      }
    }
    close(open, value, parts);
    parts.field(Field.TITLE, title);
    return parts.hasText() ? parts.article(origin) : Optional.of(withoutText(origin));
  }

  private static RawDocument withoutText(Origin origin) {
    return new RawDocument.NoArticle(origin, "no full text, only an abstract or an address");
  }

  private boolean isTitle(String line) {
    return !line.isBlank()
        && !begins(Paragraph.of(line))
        && !ADDRESS.matcher(line.strip()).matches();
  }

  private static void close(Optional<Labelled> open, StringBuilder value, Parts parts) {
    String told = value.toString().strip();
    value.setLength(0);
    if (open.isEmpty()) {
      return;
    }
    switch (open.get().role()) {
      case TITLE -> parts.field(Field.TITLE, told);
      case AUTHOR -> parts.field(Field.AUTHOR, Nexis.author(told));
      case PUBLISHED ->
          parts.field(Field.PUBLISHED, Dates.parse(told).map(Object::toString).orElse(told));
      case PUBLISHER -> parts.field(Field.PUBLISHER, told.replaceFirst("\\s*;.*$", ""));
      case ID -> parts.field(Field.ID, told);
      case URL -> parts.field(Field.URL, told);
      case TEXT -> {
        // taken line by line
      }
      default -> parts.omit(open.get().label() + ": " + told, "classification");
    }
  }
}
