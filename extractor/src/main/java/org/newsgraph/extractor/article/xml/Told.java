package org.newsgraph.extractor.article.xml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Element;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.field.Fields;
import org.newsgraph.extractor.article.page.layout.Markup;
import org.newsgraph.extractor.article.source.RawDocument;

/** What the readers of XML share. */
final class Told {

  private Told() {}

  /** An article of that text, or that there is none. */
  static RawDocument article(Origin origin, Fields fields, Optional<String> text) {
    return text.filter(words -> !words.isBlank())
        .map(words -> (RawDocument) RawDocument.Told.clean(origin, fields, words))
        .orElseGet(() -> new RawDocument.NoArticle(origin, "no text"));
  }

  /** Text that may be written as HTML. */
  static String plain(String words) {
    return Markup.isMarkup(words) ? Markup.text(words) : words.strip();
  }

  /** The paragraphs below an element that is written with {@code p} or the like. */
  static String paragraphs(Element element, String... names) {
    String text =
        Stream.of(names)
            .map(name -> paragraphs(element, name))
            .filter(found -> !found.isEmpty())
            .findFirst()
            .map(found -> String.join("\n\n", found))
            .orElse("");
    return text.isBlank() ? plain(XmlStream.wholeText(element)) : text;
  }

  private static List<String> paragraphs(Element element, String name) {
    return StreamSupport.stream(XmlStream.all(element, name).spliterator(), false)
        .map(XmlStream::text)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.toList());
  }

  /** The first of several that is there. */
  @SafeVarargs
  static Optional<String> first(Optional<String>... values) {
    for (Optional<String> value : values) {
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }
}
