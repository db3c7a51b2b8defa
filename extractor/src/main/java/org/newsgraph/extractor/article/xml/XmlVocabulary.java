package org.newsgraph.extractor.article.xml;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.source.RawDocument;

/** How one kind of XML tells of an article. */
interface XmlVocabulary {

  /** Names of the elements that hold one article each. */
  Set<String> elements();

  /** The article of an element; empty where it holds none and nobody would miss it. */
  Optional<RawDocument> article(Origin origin, Element element, Element root);
}
