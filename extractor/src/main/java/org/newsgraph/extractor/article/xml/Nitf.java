package org.newsgraph.extractor.article.xml;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.field.Field;
import org.newsgraph.extractor.article.field.Fields;
import org.newsgraph.extractor.article.source.RawDocument;

/** Articles in NITF, among them those of the New York Times Annotated Corpus. */
final class Nitf implements XmlVocabulary {

  @Override
  public Set<String> elements() {
    return Set.of("nitf");
  }

  @Override
  public Optional<RawDocument> article(Origin origin, Element nitf, Element root) {
    Optional<String> text =
        fullText(nitf)
            .or(() -> XmlStream.first(nitf, "body.content").map(body -> Told.paragraphs(body, "p")))
            .or(() -> XmlStream.first(nitf, "body").map(body -> Told.paragraphs(body, "p")));
    return Optional.of(Told.article(origin, fields(nitf), text));
  }

  /** Beside the full text a block may repeat its first paragraph. */
  private static Optional<String> fullText(Element nitf) {
    for (Element block : XmlStream.all(nitf, "block")) {
      if (XmlStream.attribute(block, "class").filter("full_text"::equals).isPresent()) {
        return Optional.of(Told.paragraphs(block, "p"));
      }
    }
    return Optional.empty();
  }

  private static Fields fields(Element nitf) {
    return Fields.NONE
        .with(Field.ID, attribute(nitf, "doc-id", "id-string"))
        .with(
            Field.TITLE,
            Told.first(
                XmlStream.text(nitf, "hl1"),
                XmlStream.text(nitf, "hedline"),
                XmlStream.text(nitf, "title")))
        .with(Field.AUTHOR, byline(nitf))
        .with(
            Field.PUBLISHER,
            Told.first(
                attribute(nitf, "pubdata", "name"),
                XmlStream.text(nitf, "doc.copyright"),
                XmlStream.text(nitf, "distributor"),
                attribute(nitf, "doc.copyright", "holder")))
        .with(Field.URL, attribute(nitf, "pubdata", "ex-ref").filter(a -> a.startsWith("http")))
        .with(
            Field.PUBLISHED,
            Told.first(
                attribute(nitf, "pubdata", "date.publication"),
                attribute(nitf, "date.issue", "norm"),
                attribute(nitf, "story.date", "norm"),
                attribute(nitf, "date.release", "norm")));
  }

  private static Optional<String> byline(Element nitf) {
    for (Element byline : XmlStream.all(nitf, "byline")) {
      boolean printed =
          XmlStream.attribute(byline, "class").orElse("print_byline").equals("print_byline");
      if (printed && !XmlStream.text(byline).isEmpty()) {
        return XmlStream.text(byline, "person")
            .or(() -> Optional.of(XmlStream.text(byline)))
            .map(Nitf::author);
      }
    }
    return Optional.empty();
  }

  static String author(String words) {
    return words.replaceFirst("^(?i:by) (?=\\p{Lu})", "").strip();
  }

  private static Optional<String> attribute(Element nitf, String element, String name) {
    return XmlStream.first(nitf, element).flatMap(e -> XmlStream.attribute(e, name));
  }
}
