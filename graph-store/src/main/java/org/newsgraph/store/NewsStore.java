package org.newsgraph.store;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A store of news in a folder: article graphs and the knowledge worked out from them. One process
 * owns it at a time; every transaction happens in here.
 *
 * <p>Reading: {@link #read} or, for a server, {@link #dataset}. Writing: {@link #load}, {@link
 * #takeIn}, {@link #withdraw}, {@link #restore}, {@link #correct}. All throw {@link StoreException}
 * where the store cannot be used.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class NewsStore implements AutoCloseable {
  private NewsStore() {}

  /**
   * Opens the store in that folder; {@link StoreException} where there is none, or where another
   * process owns it.
   */
  public static NewsStore open(Path directory) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Opens the store in that folder, after making one where there is none. */
  public static NewsStore openOrCreate(Path directory) {
    throw new UnsupportedOperationException("not yet");
  }

  /** The dataset, for a server that runs read transactions of its own; nobody else writes to it. */
  public DatasetGraph dataset() {
    throw new UnsupportedOperationException("not yet");
  }

  /** Answers a question inside one read transaction. */
  public <T> T read(Function<DatasetGraph, T> question) {
    throw new UnsupportedOperationException("not yet");
  }

  /**
   * Whether this text of the article, read by this version of the extractor, is in the store or
   * waits in front of it.
   */
  public boolean holds(Version version) {
    throw new UnsupportedOperationException("not yet");
  }

  /** The IRI of the article that goes by this IRI, identifier or address. */
  public Optional<String> article(String name) {
    throw new UnsupportedOperationException("not yet");
  }

  /**
   * Takes article graphs in, all or nothing as far as they are well-formed, and brings the
   * knowledge layer up to date; one write transaction. Hand over 50 to 500 at a time. The receipts
   * come in the order of the articles.
   */
  public List<Receipt> load(Collection<ArticleGraph> articles) {
    throw new UnsupportedOperationException("not yet");
  }

  /**
   * Takes in what other processes left in {@code incoming/}; cheap where nothing waits, so a server
   * calls it every second.
   */
  public List<Receipt> takeIn() {
    throw new UnsupportedOperationException("not yet");
  }

  /** Takes an article out and remembers that it stays out; false where it is not in the store. */
  public boolean withdraw(String article) {
    throw new UnsupportedOperationException("not yet");
  }

  /**
   * Forgets a withdrawal, so that the next extraction brings the article back; false where there
   * was none.
   */
  public boolean restore(String article) {
    throw new UnsupportedOperationException("not yet");
  }

  /**
   * Adds the lines of a corrections file to the store's own ({@code corrections.csv} in its folder)
   * and applies them.
   */
  public void correct(Path corrections) {
    throw new UnsupportedOperationException("not yet");
  }

  /**
   * Writes both layers as sorted N-Quads, every mention unfolded; the same store gives the same
   * bytes.
   */
  public void export(OutputStream out) {
    throw new UnsupportedOperationException("not yet");
  }

  /**
   * Looks for damage: one line for each thing that is not as it should be; empty where all is well.
   */
  public List<String> check() {
    throw new UnsupportedOperationException("not yet");
  }

  /** Gives back the disk space of what was replaced. */
  public void compact() {
    throw new UnsupportedOperationException("not yet");
  }

  /**
   * Publishes both layers to a SPARQL 1.1 Graph Store Protocol endpoint.
   *
   * @param knowledgeGraph name for the knowledge layer, where the target has no default graph
   */
  public void publish(String endpoint, Optional<String> knowledgeGraph) {
    throw new UnsupportedOperationException("not yet");
  }

  @Override
  public void close() {}
}
