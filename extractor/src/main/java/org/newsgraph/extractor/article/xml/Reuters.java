package org.newsgraph.extractor.article.xml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.field.Field;
import org.newsgraph.extractor.article.field.Fields;
import org.newsgraph.extractor.article.source.Omission;
import org.newsgraph.extractor.article.source.RawDocument;

/** The SGML of Reuters-21578: wrapped lines, a paragraph begins with blanks. */
final class Reuters implements XmlVocabulary {

  @Override
  public Set<String> elements() {
    return Set.of("reuters");
  }

  @Override
  public Optional<RawDocument> article(Origin origin, Element item, Element root) {
    Fields fields =
        Fields.NONE
            .with(
                Field.ID,
                XmlStream.attribute(item, "newid").or(() -> XmlStream.attribute(item, "oldid")))
            .with(Field.TITLE, XmlStream.text(item, "title"))
            .with(Field.PUBLISHED, XmlStream.text(item, "date"))
            .with(Field.AUTHOR, XmlStream.text(item, "author").map(Nitf::author))
            .with(Field.PUBLISHER, "Reuters");
    Optional<String> dateline = XmlStream.text(item, "dateline");
    Optional<String> body =
        XmlStream.first(item, "body").map(XmlStream::wholeText).map(Reuters::paragraphs);
    RawDocument told = Told.article(origin, fields, body.or(() -> brief(item)).map(Reuters::clean));
    return Optional.of(
        dateline.isPresent() && told instanceof RawDocument.Told article
            ? article.leavingOut(List.of(new Omission(dateline.get(), "dateline")))
            : told);
  }

  /** Items without a body have their words right in the text. */
  private static Optional<String> brief(Element item) {
    return XmlStream.first(item, "text")
        .filter(text -> !XmlStream.attribute(text, "type").orElse("").equals("BRIEF"))
        .map(Element::ownText);
  }

  private static String paragraphs(String body) {
    List<String> lines = body.lines().toList();
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      boolean begins = line.startsWith("   ") && !text.isEmpty();
      text.append(begins ? "\n\n" : text.isEmpty() ? "" : " ").append(line.strip());
    }
    return text.toString();
  }

  /** The agency's name ends each dispatch; control characters frame it. */
  private static String clean(String text) {
    return text.lines()
        .map(line -> line.replaceAll("[\\p{Cntrl}\uFFFD]", "").strip())
        .collect(Collectors.joining("\n"))
        .replaceFirst("(?i)\\s+reuters?\\s*;?\\s*$", "");
  }
}
