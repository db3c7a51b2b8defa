package org.newsgraph.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.article.Receipt;
import org.newsgraph.store.article.Version;
import org.newsgraph.store.article.WithdrawnArticle;
import org.newsgraph.store.revision.CorrectionsFile;

/**
 * The way of commands into a store: straight in where nobody owns the store, through {@code
 * incoming/} where another process, such as the server, does.
 */
public interface Intake extends AutoCloseable {
  /** The store, where this process owns it. */
  Optional<NewsStore> store();

  /**
   * Whether this version of the article is there already or on its way, so that it need not be read
   * again.
   */
  boolean holds(Version version);

  /** The IRI of the article that goes by this IRI, identifier or address. */
  Optional<String> article(String name);

  /** Whether somebody withdrew the article, so that it need not be read. */
  boolean withdrawn(String article);

  /**
   * Hands over a batch (50 to 500 articles); when this returns, killing the process loses none of
   * it. The receipts come in the order of the articles.
   */
  List<Receipt> put(Collection<ArticleGraph> batch);

  /**
   * Hands over lines of corrections, which the store remembers and applies; {@link
   * IllegalArgumentException} names an entry that is not understood.
   */
  void correct(String lines);

  /** Hands over a corrections file. */
  default void correct(Path file) {
    correct(CorrectionsFile.text(file));
  }

  /** The article that somebody withdrew under this IRI, identifier or address. */
  Optional<String> withdrawnAs(String name);

  /** The identifier and the addresses by which people call the article; none where it is not in. */
  List<String> names(String article);

  /** Takes an article out; it stays out, and the names that it had are remembered. */
  default void withdraw(String article) {
    correct(new WithdrawnArticle(article, names(article)).entry().line());
  }

  /** Forgets a withdrawal, so that the next extraction brings the article back. */
  default void restore(String article) {
    correct(WithdrawnArticle.restoring(article).line());
  }

  @Override
  void close();
}
