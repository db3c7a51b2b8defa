package org.newsgraph.cli.extraction.upgrade;

import java.util.Optional;
import org.newsgraph.extractor.article.Address;
import org.newsgraph.extractor.graph.iri.BaseIri;

/**
 * An IRI of the time when an article was known by its address as it was written: {@code http} and
 * {@code https}, with and without {@code www}, were different articles.
 *
 * @param now the IRI by which the article is known now
 * @param identity what it is made of
 */
record OldName(String now, String identity) {
  private static final String ARTICLE = "article/";

  /** The old name of an article, where it is one. */
  static Optional<OldName> of(String iri, String url) {
    int end = iri.lastIndexOf(ARTICLE);
    if (end < 0 || !Address.isUsable(url)) {
      return Optional.empty();
    }
    BaseIri base = new BaseIri(iri.substring(0, end));
    String identity = Address.identity(url);
    String now = base.article(identity);
    return base.article(url).equals(iri) && !now.equals(iri)
        ? Optional.of(new OldName(now, identity))
        : Optional.empty();
  }
}
