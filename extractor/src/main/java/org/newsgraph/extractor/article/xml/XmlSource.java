package org.newsgraph.extractor.article.xml;

import java.io.IOException;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.source.Charsets;
import org.newsgraph.extractor.article.source.Content;
import org.newsgraph.extractor.article.source.DocumentSource;
import org.newsgraph.extractor.article.source.RawDocument;

/** The articles of an XML file, one for each element of a certain name. */
public final class XmlSource implements DocumentSource {

  private final Origin file;
  private final XmlStream xml;
  private final XmlVocabulary vocabulary;
  private long nth;
  private boolean done;

  private XmlSource(Content content, XmlVocabulary vocabulary) throws IOException {
    this.file = content.origin();
    this.vocabulary = vocabulary;
    this.xml = new XmlStream(Charsets.reader(content), vocabulary.elements());
  }

  /** RSS or Atom. */
  public static DocumentSource feed(Content content) throws IOException {
    return new XmlSource(content, new Feed());
  }

  /** NewsML-G2. */
  public static DocumentSource newsMl(Content content) throws IOException {
    return new XmlSource(content, new NewsMl());
  }

  /** NITF. */
  public static DocumentSource nitf(Content content) throws IOException {
    return new XmlSource(content, new Nitf());
  }

  /** TEI. */
  public static DocumentSource tei(Content content) throws IOException {
    return new XmlSource(content, new Tei());
  }

  /** Reuters' SGML. */
  public static DocumentSource reuters(Content content) throws IOException {
    return new XmlSource(content, new Reuters());
  }

  /** An export of a MediaWiki. */
  public static DocumentSource mediaWiki(Content content) throws IOException {
    return new XmlSource(content, new MediaWiki());
  }

  /** ProQuest's TDM Studio. */
  public static DocumentSource tdm(Content content) throws IOException {
    return new XmlSource(content, new Tdm());
  }

  @Override
  public Optional<RawDocument> next() throws IOException {
    while (!done) {
      Optional<Element> element = xml.next();
      if (element.isEmpty()) {
        done = true;
        return nth > 0
            ? Optional.empty()
            : Optional.of(
                new RawDocument.Broken(file, "no article in this XML", "check what was exported"));
      }
      Optional<RawDocument> article =
          vocabulary.article(file.nth(nth + 1), element.get(), xml.root());
      if (article.isPresent()) {
        nth++;
        return article;
      }
    }
    return Optional.empty();
  }

  @Override
  public Origin here() {
    return file.nth(nth);
  }

  @Override
  public void close() {
    xml.close();
  }
}
