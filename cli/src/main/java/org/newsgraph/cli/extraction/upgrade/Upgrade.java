package org.newsgraph.cli.extraction.upgrade;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.newsgraph.cli.extraction.Machine;
import org.newsgraph.cli.extraction.destination.Destination;
import org.newsgraph.extractor.article.Reading;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.article.Outcome;
import org.newsgraph.store.article.Receipt;
import org.newsgraph.store.article.Version;
import org.newsgraph.store.vocabulary.Ng;
import org.newsgraph.store.vocabulary.Schema;

/**
 * Brings a store up to this version of the program out of the texts that it holds. Killed half-way
 * it goes on where it stopped; corrections and withdrawals stay. Articles that are known by their
 * address as it was written get the name that they have now.
 */
public final class Upgrade implements Destination {
  private final NewsStore store;

  /** New names by old ones, of the articles that have been read. */
  private final Map<String, String> oldNames = new ConcurrentSkipListMap<>();

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
    return articles.stream()
        .flatMap(iri -> store.graph(iri).stream())
        .map(this::noted)
        .map(StoredReading::of);
  }

  @Override
  public List<Receipt> put(List<ArticleGraph> batch) {
    List<ArticleGraph> fresh = batch.stream().map(this::withItsHash).toList();
    List<Receipt> receipts = store.loadAgain(fresh);
    Map<String, String> renamed = new TreeMap<>();
    receipts.stream()
        .filter(receipt -> receipt.outcome() != Outcome.QUARANTINED)
        .forEach(
            receipt ->
                before(receipt.article()).forEach(old -> renamed.put(old, receipt.article())));
    store.rename(renamed);
    return receipts;
  }

  /** What was withdrawn under an old name stays withdrawn under the new one. */
  public void followWithdrawals() {
    Map<String, String> renamed = new TreeMap<>();
    store
        .withdrawn()
        .forEach(
            (iri, names) ->
                names.stream()
                    .flatMap(name -> OldName.of(iri, name).stream())
                    .forEach(old -> renamed.put(iri, old.now())));
    store.rename(renamed);
  }

  private List<String> before(String article) {
    return oldNames.entrySet().stream()
        .filter(old -> old.getValue().equals(article))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The name that the article had until now; its own where it keeps it. */
  private String nameBefore(String article) {
    return before(article).stream().findFirst().orElse(article);
  }

  private ArticleGraph noted(ArticleGraph stored) {
    stored.triples().stream(NodeFactory.createURI(stored.iri()), Schema.URL, Node.ANY)
        .map(Triple::getObject)
        .map(url -> url.isURI() ? url.getURI() : url.getLiteralLexicalForm())
        .flatMap(url -> OldName.of(stored.iri(), url).stream())
        .forEach(name -> oldNames.put(stored.iri(), name.now()));
    return stored;
  }

  /** The file has not changed: when it is extracted again, it is found unchanged. */
  private ArticleGraph withItsHash(ArticleGraph fresh) {
    Node article = NodeFactory.createURI(fresh.iri());
    Graph triples = fresh.triples();
    store
        .graph(nameBefore(fresh.iri()))
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
