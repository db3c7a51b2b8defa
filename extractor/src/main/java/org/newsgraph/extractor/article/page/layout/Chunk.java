package org.newsgraph.extractor.article.page.layout;

import org.jsoup.nodes.Element;
import org.newsgraph.extractor.article.plain.Words;

/**
 * A stretch of text between two breaks of a page's layout.
 *
 * @param element the innermost element of the layout that holds it
 * @param linked how many of its words are links
 */
public record Chunk(String text, Element element, int words, int linked) {

  private static final int FEWEST = 8;

  /** Sentences of running text, as an article has and a menu has not. */
  public boolean isProse() {
    return words >= FEWEST && linked * 2 < words && Words.isProse(text) && !Words.isTruncated(text);
  }

  /** A sentence that is one link: a quotation to share rather than a headline. */
  public boolean isLinkedSentence() {
    return words >= FEWEST && Words.isClosed(text) && !Words.isTruncated(text);
  }

  public boolean isMostlyLinks() {
    return linked * 2 > words;
  }

  public boolean isHeading() {
    return element.closest("h1,h2,h3,h4,h5,h6") != null;
  }

  public boolean isInside(Element other) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e.equals(other)) {
        return true;
      }
    }
    return false;
  }
}
