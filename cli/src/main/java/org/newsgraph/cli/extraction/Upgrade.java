package org.newsgraph.cli.extraction;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.extractor.article.Reading;
import org.newsgraph.store.ArticleGraph;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.Receipt;
import org.newsgraph.store.Version;
import org.newsgraph.store.vocabulary.Ng;

/**
 * Brings a store up to this version of the program out of the texts that it holds. Killed half-way
 * it goes on where it stopped; corrections and withdrawals stay.
 */
public final class Upgrade implements Destination {
  private final NewsStore store;

  public Upgrade(NewsStore store) {
    this.store = store;
  }

  /** The articles that another version has read, or all. */
  public List<String> articles(Machine machine, boolean all) {
    return store.versions().stream()
        .filter(v -> all || !v.extractorVersion().equals(machine.extractorVersion()))
        .map(Version::article)
        .toList();
  }

  /** These articles as they can be read again, one by one. */
  public Stream<Reading> readings(List<String> articles) {
    return articles.stream().flatMap(iri -> store.graph(iri).stream()).map(StoredReading::of);
  }

  @Override
  public List<Receipt> put(List<ArticleGraph> batch) {
    return store.loadAgain(batch.stream().map(this::withItsHash).toList());
  }

  /** The file has not changed: when it is extracted again, it is found unchanged. */
  private ArticleGraph withItsHash(ArticleGraph fresh) {
    Node article = NodeFactory.createURI(fresh.iri());
    Graph triples = fresh.triples();
    store
        .graph(fresh.iri())
        .map(Version::of)
        .ifPresent(
            before -> {
              triples.remove(article, Ng.CONTENT_HASH, Node.ANY);
              triples.add(
                  article, Ng.CONTENT_HASH, NodeFactory.createLiteralString(before.contentHash()));
            });
    return fresh;
  }
}
