package org.newsgraph.store.consolidation.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.newsgraph.store.consolidation.iri.Keys;

/**
 * What joining needs to know of an article.
 *
 * @param iri IRI of the article
 * @param published day of publication
 * @param publisher name of the publisher; of the host, or the article itself, where it names none
 * @param textKey equal for articles of the same text
 * @param sketch keys of some of the text's runs of words, most of which its copies have as well
 */
public record Article(
    String iri,
    Optional<LocalDate> published,
    String publisher,
    String textKey,
    SortedSet<String> sketch) {
  public Article {
    sketch = Collections.unmodifiableSortedSet(new TreeSet<>(sketch));
  }

  /** Quick; the IRI tells one article from another. */
  @Override
  public int hashCode() {
    return iri.hashCode();
  }

  /** First by publication, an article without a day behind all others, then by IRI. */
  public static final Comparator<Article> ORDER =
      Comparator.comparing((Article a) -> a.published().orElse(LocalDate.MAX))
          .thenComparing(Article::iri);

  /** The IRI before which all data of the article's graph stand. */
  public String base() {
    return Keys.base(iri);
  }
}
