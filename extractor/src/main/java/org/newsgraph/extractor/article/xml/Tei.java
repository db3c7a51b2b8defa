package org.newsgraph.extractor.article.xml;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.field.Field;
import org.newsgraph.extractor.article.field.Fields;
import org.newsgraph.extractor.article.source.RawDocument;

/** Texts in TEI, as corpora and text extractors write them. */
final class Tei implements XmlVocabulary {

  @Override
  public Set<String> elements() {
    return Set.of("tei", "tei.2");
  }

  @Override
  public Optional<RawDocument> article(Origin origin, Element tei, Element root) {
    Optional<String> text =
        XmlStream.first(tei, "text")
            .map(t -> XmlStream.first(t, "body").orElse(t))
            .map(body -> Told.paragraphs(body, "p", "ab", "s", "u"));
    return Optional.of(Told.article(origin, fields(tei), text));
  }

  private static Fields fields(Element tei) {
    Optional<Element> header = XmlStream.first(tei, "teiheader");
    if (header.isEmpty()) {
      return Fields.NONE;
    }
    Element source = XmlStream.first(header.get(), "sourcedesc").orElse(header.get());
    Element file = XmlStream.first(header.get(), "filedesc").orElse(header.get());
    return Fields.NONE
        .with(
            Field.ID,
            XmlStream.attribute(tei, "id")
                .or(() -> XmlStream.text(header.get(), "idno"))
                .filter(id -> !id.startsWith("http")))
        .with(Field.TITLE, Told.first(title(source), title(file)))
        .with(
            Field.AUTHOR,
            Told.first(XmlStream.text(source, "author"), XmlStream.text(file, "author")))
        .with(
            Field.PUBLISHER,
            Told.first(
                journal(source),
                XmlStream.text(source, "publisher"),
                XmlStream.text(file, "publisher")))
        .with(Field.PUBLISHED, Told.first(day(source), day(file)))
        .with(Field.URL, address(header.get()));
  }

  private static Optional<String> title(Element element) {
    for (Element title : XmlStream.all(element, "title")) {
      String level = XmlStream.attribute(title, "level").orElse("a");
      if (level.equals("a") && !XmlStream.text(title).isEmpty()) {
        return Optional.of(XmlStream.text(title));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> journal(Element element) {
    for (Element title : XmlStream.all(element, "title")) {
      if (XmlStream.attribute(title, "level").filter("j"::equals).isPresent()) {
        return Optional.of(XmlStream.text(title));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> day(Element element) {
    return XmlStream.first(element, "date")
        .map(date -> XmlStream.attribute(date, "when").orElse(XmlStream.text(date)));
  }

  private static Optional<String> address(Element header) {
    for (Element ptr : XmlStream.all(header, "ptr")) {
      Optional<String> target =
          XmlStream.attribute(ptr, "target").filter(a -> a.startsWith("http"));
      if (target.isPresent()) {
        return target;
      }
    }
    for (Element idno : XmlStream.all(header, "idno")) {
      if (XmlStream.text(idno).startsWith("http")) {
        return Optional.of(XmlStream.text(idno));
      }
    }
    return Optional.empty();
  }
}
