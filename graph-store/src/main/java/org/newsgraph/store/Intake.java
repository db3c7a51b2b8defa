package org.newsgraph.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * The way of the batch job into a store: straight in where nobody owns the store, through {@code
 * incoming/} where another process, such as the server, does.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class Intake implements AutoCloseable {
  private Intake() {}

  /** Opens the way into the store in that folder, which is made where it does not exist. */
  public static Intake into(Path store) {
    throw new UnsupportedOperationException("not yet");
  }

  /**
   * Whether this version of the article is there already or on its way, so that it need not be read
   * again.
   */
  public boolean holds(Version version) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Whether somebody withdrew the article, so that it need not be read. */
  public boolean withdrawn(String article) {
    throw new UnsupportedOperationException("not yet");
  }

  /**
   * Hands over a batch (50 to 500 articles); when this returns, killing the process loses none of
   * it.
   */
  public List<Receipt> put(Collection<ArticleGraph> batch) {
    throw new UnsupportedOperationException("not yet");
  }

  @Override
  public void close() {}
}
