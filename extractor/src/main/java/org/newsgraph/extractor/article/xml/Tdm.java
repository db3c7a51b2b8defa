package org.newsgraph.extractor.article.xml;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.field.Field;
import org.newsgraph.extractor.article.field.Fields;
import org.newsgraph.extractor.article.source.RawDocument;

/** Records of ProQuest's TDM Studio. */
final class Tdm implements XmlVocabulary {

  @Override
  public Set<String> elements() {
    return Set.of("record");
  }

  @Override
  public Optional<RawDocument> article(Origin origin, Element item, Element root) {
    Fields fields =
        Fields.NONE
            .with(
                Field.ID,
                Told.first(
                    XmlStream.text(item, "goid"),
                    XmlStream.text(item, "objectid"),
                    XmlStream.text(item, "documentid")))
            .with(Field.TITLE, XmlStream.text(item, "title"))
            .with(
                Field.PUBLISHER,
                Told.first(
                    XmlStream.first(item, "publication").flatMap(p -> XmlStream.text(p, "title")),
                    XmlStream.first(item, "dfs").flatMap(d -> XmlStream.text(d, "title")),
                    XmlStream.text(item, "pubtitle"),
                    XmlStream.text(item, "sourcetitle")))
            .with(
                Field.PUBLISHED,
                Told.first(
                    XmlStream.text(item, "numericdate"),
                    XmlStream.text(item, "numericpubdate"),
                    XmlStream.text(item, "startdate"),
                    XmlStream.text(item, "alphapubdate"),
                    XmlStream.text(item, "recordpubdate")))
            .with(
                Field.URL,
                Told.first(XmlStream.text(item, "url"), XmlStream.text(item, "docurl"))
                    .filter(a -> a.startsWith("http")))
            .with(
                Field.AUTHOR,
                Told.first(
                    XmlStream.text(item, "originalform"),
                    XmlStream.text(item, "normalizedform"),
                    XmlStream.text(item, "author")));
    Optional<String> text =
        Told.first(
            XmlStream.first(item, "fulltext").map(XmlStream::wholeText),
            XmlStream.first(item, "hiddentext").map(XmlStream::wholeText),
            XmlStream.first(item, "text").map(XmlStream::wholeText));
    return Optional.of(Told.article(origin, fields, text.map(Told::plain)));
  }
}
