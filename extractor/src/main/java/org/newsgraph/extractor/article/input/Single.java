package org.newsgraph.extractor.article.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.document.Paragraph;
import org.newsgraph.extractor.article.document.Paragraph.Style;
import org.newsgraph.extractor.article.document.Paragraphs;
import org.newsgraph.extractor.article.export.Marks;
import org.newsgraph.extractor.article.field.Field;
import org.newsgraph.extractor.article.field.Fields;
import org.newsgraph.extractor.article.source.Omission;
import org.newsgraph.extractor.article.source.RawDocument;
import org.newsgraph.extractor.article.source.RefusedException;

/** A document that is one article, if it does not look like many. */
final class Single {

  private static final long LONGEST = 4_000_000;

  private Single() {}

  static RawDocument text(Origin origin, String text) {
    Marks marks = new Marks();
    text.lines().forEach(marks::see);
    return marks
        .ofMany()
        .map(seen -> many(origin, seen))
        .orElseGet(() -> RawDocument.Told.copied(origin, Fields.NONE, text));
  }

  static RawDocument document(
      Origin origin, Fields fields, Paragraphs paragraphs, List<Omission> known)
      throws IOException {
    List<Omission> omissions = known;
    Marks marks = new Marks();
    List<String> texts = new ArrayList<>();
    Optional<String> title = Optional.empty();
    long length = 0;
    for (Optional<Paragraph> next = paragraphs.next(); next.isPresent(); next = paragraphs.next()) {
      Paragraph paragraph = next.get();
      marks.see(paragraph.text());
      if (isName(paragraph, fields, texts.size())) {
        omissions = with(omissions, paragraph);
      } else if (!paragraph.isBlank()) {
        texts.add(paragraph.text().strip());
        length += paragraph.text().length();
        title = title.or(() -> title(paragraph, texts.size()));
      }
      if (length > LONGEST) {
        throw new RefusedException(
            "longer than " + LONGEST + " characters", "split it into single articles");
      }
    }
    List<Omission> left = omissions;
    Fields told = fields.completedBy(Fields.NONE.with(Field.TITLE, title));
    return marks
        .ofMany()
        .map(seen -> many(origin, seen))
        .orElseGet(
            () ->
                RawDocument.Told.copied(origin, told, String.join("\n\n", texts)).leavingOut(left));
  }

  /** The publisher's name above the headline is no text. */
  private static boolean isName(Paragraph paragraph, Fields fields, int before) {
    return before == 0
        && fields
            .get(Field.PUBLISHER)
            .filter(paragraph.text().strip()::equalsIgnoreCase)
            .isPresent();
  }

  private static List<Omission> with(List<Omission> omissions, Paragraph paragraph) {
    List<Omission> more = new ArrayList<>(omissions);
    more.add(new Omission(paragraph.text().strip(), "publisher's name"));
    return more;
  }

  /** What is marked as a title counts near the beginning. */
  private static Optional<String> title(Paragraph paragraph, int number) {
    return paragraph.style() == Style.TITLE && number <= 4
        ? Optional.of(paragraph.text().strip())
        : Optional.empty();
  }

  private static RawDocument many(Origin origin, String marks) {
    return new RawDocument.Broken(
        origin,
        "looks like many articles and cannot be taken apart; seen were " + marks,
        "split it into single articles, or make a table of it");
  }
}
