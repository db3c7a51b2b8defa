package org.newsgraph.extractor.article.xml;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;

/**
 * The wanted elements of an XML file of any length, one after the other, each forgotten when the
 * next is asked for. Broken XML is read as far as it goes; no entity is ever fetched or expanded.
 */
public final class XmlStream implements Closeable {

  private static final int DEEPEST = 256;

  private final StreamParser parser;
  private final Evaluator wanted;
  private Optional<Element> last = Optional.empty();

  /**
   * @param wanted names of elements in small letters, without their prefixes
   */
  public XmlStream(Reader in, Set<String> wanted) {
    this.parser = new StreamParser(Parser.xmlParser().setMaxDepth(DEEPEST)).parse(in, "");
    this.wanted = new Named(wanted);
  }

  /** The next wanted element, which is whole; empty at the end. */
  public Optional<Element> next() throws IOException {
    last.ifPresent(Element::remove);
    try {
      last = Optional.ofNullable(parser.selectNext(wanted));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return last;
  }

  /** What came before the last element and was not wanted. */
  public Element root() {
    return parser.document();
  }

  /** The name of an element in small letters, without its prefix. */
  public static String name(Element element) {
    String name = element.normalName();
    return name.substring(name.indexOf(':') + 1);
  }

  /** The first element of a name anywhere below another one. */
  public static Optional<Element> first(Element element, String name) {
    return Optional.ofNullable(element.selectFirst(new Named(Set.of(name))));
  }

  /** All elements of a name below another one, in their order. */
  public static Iterable<Element> all(Element element, String name) {
    return element.select(new Named(Set.of(name)));
  }

  /** The text of the first element of a name below another one, blanks around it apart. */
  public static Optional<String> text(Element element, String name) {
    return first(element, name).map(XmlStream::text).filter(text -> !text.isEmpty());
  }

  /** All text below an element as one line. */
  public static String text(Element element) {
    return wholeText(element).replaceAll("\\s+", " ").strip();
  }

  /** All text below an element as it stands. */
  public static String wholeText(Element element) {
    StringBuilder text = new StringBuilder();
    NodeVisitor visitor =
        (node, depth) -> {
          if (node instanceof TextNode words) {
            text.append(words.getWholeText());
          }
        };
    element.traverse(visitor);
    return text.toString();
  }

  /** An attribute, whatever the prefix of its name. */
  public static Optional<String> attribute(Element element, String name) {
    return element.attributes().asList().stream()
        .filter(a -> a.getKey().substring(a.getKey().indexOf(':') + 1).equalsIgnoreCase(name))
        .map(a -> a.getValue().strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  @Override
  public void close() {
    parser.close();
  }

  private static final class Named extends Evaluator {
    private final Set<String> names;

    Named(Set<String> names) {
      this.names = Set.copyOf(names);
    }

    @Override
    public boolean matches(Element root, Element element) {
      return names.contains(name(element));
    }
  }
}
