package org.newsgraph.extractor.article.xml;

import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.field.Field;
import org.newsgraph.extractor.article.field.Fields;
import org.newsgraph.extractor.article.plain.Words;
import org.newsgraph.extractor.article.source.RawDocument;

/** Entries of RSS 0.9 to 2.0 and of Atom that hold full texts. */
final class Feed implements XmlVocabulary {

  /** A description of fewer words is a teaser, whatever it says. */
  private static final int FEWEST_WORDS = 120;

  private Optional<String> publisher = Optional.empty();

  @Override
  public Set<String> elements() {
    return Set.of("item", "entry");
  }

  @Override
  public Optional<RawDocument> article(Origin origin, Element item, Element root) {
    publisher = publisher.or(() -> publisher(root));
    Optional<String> text = text(item);
    if (text.isEmpty()) {
      return Optional.of(
          new RawDocument.NoArticle(
              origin,
              "a feed's entry without its full text; fetch the page, and use the feed as"
                  + " --metadata"));
    }
    return Optional.of(Told.article(origin, fields(item), text));
  }

  /** The title of the feed stands before its entries, outside of an image's. */
  private static Optional<String> publisher(Element root) {
    return XmlStream.first(root, "channel")
        .or(() -> XmlStream.first(root, "feed"))
        .flatMap(
            feed ->
                feed.children().stream()
                    .filter(child -> XmlStream.name(child).equals("title"))
                    .map(XmlStream::text)
                    .filter(title -> !title.isEmpty())
                    .findFirst());
  }

  private Fields fields(Element item) {
    Optional<String> source =
        XmlStream.first(item, "source")
            .flatMap(s -> XmlStream.text(s, "title").or(() -> Optional.of(XmlStream.text(s))));
    return Fields.NONE
        .with(
            Field.TITLE,
            child(item, "title").map(t -> Parser.unescapeEntities(t, false)).map(Told::plain))
        .with(Field.URL, link(item))
        .with(Field.ID, id(item))
        .with(
            Field.AUTHOR,
            Told.first(
                XmlStream.first(item, "author").flatMap(a -> XmlStream.text(a, "name")),
                child(item, "creator"),
                child(item, "author")))
        .with(
            Field.PUBLISHED,
            Told.first(
                child(item, "pubdate"),
                child(item, "published"),
                child(item, "date"),
                child(item, "issued"),
                child(item, "updated")))
        .with(Field.PUBLISHER, source.filter(s -> !s.isBlank()).or(() -> publisher));
  }

  private static Optional<String> child(Element item, String name) {
    return item.children().stream()
        .filter(child -> XmlStream.name(child).equals(name))
        .map(XmlStream::text)
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private static Optional<String> id(Element item) {
    return Told.first(child(item, "guid"), child(item, "id"))
        .filter(id -> !id.startsWith("http://") && !id.startsWith("https://"));
  }

  private static Optional<String> link(Element item) {
    Optional<String> alternate =
        item.children().stream()
            .filter(child -> XmlStream.name(child).equals("link"))
            .filter(
                link -> XmlStream.attribute(link, "rel").orElse("alternate").equals("alternate"))
            .flatMap(
                link ->
                    XmlStream.attribute(link, "href")
                        .or(() -> Optional.of(XmlStream.text(link)))
                        .stream())
            .filter(address -> !address.isEmpty())
            .findFirst();
    Optional<String> guid =
        Told.first(child(item, "guid"), child(item, "id")).filter(id -> id.startsWith("http"));
    return alternate.or(() -> guid);
  }

  private static Optional<String> text(Element item) {
    Optional<String> full =
        StreamSupport.stream(item.children().spliterator(), false)
            .filter(
                child ->
                    Set.of("encoded", "content", "fulltext", "body")
                        .contains(XmlStream.name(child)))
            .map(Feed::content)
            .filter(text -> !text.isBlank())
            .findFirst();
    return full.or(
        () ->
            Told.first(whole(item, "description"), whole(item, "summary"))
                .map(Told::plain)
                .filter(text -> Words.count(text) >= FEWEST_WORDS && !Words.isTruncated(text)));
  }

  /** Escaped HTML, or XHTML as it is. */
  private static String content(Element element) {
    return element.children().isEmpty()
        ? Told.plain(XmlStream.wholeText(element))
        : Told.plain(element.html());
  }

  private static Optional<String> whole(Element item, String name) {
    return item.children().stream()
        .filter(child -> XmlStream.name(child).equals(name))
        .map(Feed::content)
        .findFirst();
  }
}
