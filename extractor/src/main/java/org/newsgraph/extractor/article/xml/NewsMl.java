package org.newsgraph.extractor.article.xml;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.field.Field;
import org.newsgraph.extractor.article.field.Fields;
import org.newsgraph.extractor.article.page.layout.Markup;
import org.newsgraph.extractor.article.source.RawDocument;

/** News items of NewsML-G2, alone or in a news message; items that are pictures hold no text. */
final class NewsMl implements XmlVocabulary {

  @Override
  public Set<String> elements() {
    return Set.of("newsitem");
  }

  @Override
  public Optional<RawDocument> article(Origin origin, Element item, Element root) {
    return Optional.of(Told.article(origin, fields(item), text(item)));
  }

  private static Fields fields(Element item) {
    return Fields.NONE
        .with(
            Field.ID,
            XmlStream.attribute(item, "guid").or(() -> XmlStream.text(item, "newsitemid")))
        .with(
            Field.TITLE,
            Told.first(
                XmlStream.text(item, "headline"),
                XmlStream.text(item, "hl1"),
                XmlStream.text(item, "title")))
        .with(
            Field.AUTHOR,
            XmlStream.text(item, "by").or(() -> XmlStream.text(item, "byline")).map(Nitf::author))
        .with(
            Field.PUBLISHER,
            Told.first(
                named(item, "infosource"), named(item, "provider"), named(item, "creditline")))
        .with(
            Field.PUBLISHED,
            Told.first(
                XmlStream.text(item, "published"),
                XmlStream.text(item, "firstcreated"),
                XmlStream.text(item, "contentcreated"),
                XmlStream.text(item, "versioncreated"),
                XmlStream.text(item, "sent")))
        .with(
            Field.URL,
            XmlStream.first(item, "link")
                .flatMap(l -> XmlStream.attribute(l, "href"))
                .filter(a -> a.startsWith("http")));
  }

  /** The name of an organisation, as an element, a literal or a code. */
  private static Optional<String> named(Element item, String name) {
    return XmlStream.first(item, name)
        .flatMap(
            e ->
                Told.first(
                    XmlStream.text(e, "name"),
                    XmlStream.attribute(e, "literal"),
                    Optional.of(XmlStream.text(e)).filter(text -> !text.isEmpty()),
                    XmlStream.attribute(e, "qcode").map(code -> code.replaceFirst("^.*:", ""))));
  }

  private static Optional<String> text(Element item) {
    return Told.first(
        XmlStream.first(item, "body.content").map(body -> Told.paragraphs(body, "p")),
        XmlStream.first(item, "inlinexml").map(xml -> inline(xml)),
        XmlStream.first(item, "inlinedata").map(data -> Told.plain(XmlStream.wholeText(data))),
        XmlStream.first(item, "datacontent").map(data -> Told.paragraphs(data, "p")));
  }

  private static String inline(Element xml) {
    return Markup.text(XmlStream.first(xml, "body").orElse(xml).html());
  }
}
