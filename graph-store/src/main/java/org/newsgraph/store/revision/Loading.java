package org.newsgraph.store.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.article.ListedArticle;
import org.newsgraph.store.article.Outcome;
import org.newsgraph.store.article.Receipt;
import org.newsgraph.store.article.Resemblance;
import org.newsgraph.store.article.StoredArticles;
import org.newsgraph.store.article.Version;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.validation.Validation;

/** What becomes of each article of a batch, decided before anything is written. */
public final class Loading {
  private static final Optional<Validation> NOT_LOOKED_AT = Optional.empty();

  private final StoredArticles stored;
  private final Corrections corrections;
  private final boolean again;
  private final List<Receipt> receipts = new ArrayList<>();
  private final SortedMap<String, Optional<Graph>> changes = new TreeMap<>();

  private Loading(DatasetGraph dataset, Corrections corrections, boolean again) {
    this.again = again;
    this.stored = new StoredArticles(dataset);
    this.corrections = corrections;
  }

  /**
   * Begins with these articles.
   *
   * @param again whether also that is replaced whose version is in already
   */
  public static Loading of(
      Collection<ArticleGraph> articles,
      DatasetGraph dataset,
      Corrections corrections,
      boolean again) {
    Loading loading = new Loading(dataset, corrections, again);
    List<ArticleGraph> all = List.copyOf(articles);
    List<Optional<Receipt>> settled = all.stream().map(loading::settled).toList();
    List<Optional<Validation>> validations =
        IntStream.range(0, all.size())
            .parallel()
            .mapToObj(
                i -> settled.get(i).isEmpty() ? Optional.of(validated(all.get(i))) : NOT_LOOKED_AT)
            .toList();
    for (int i = 0; i < all.size(); i++) {
      loading.receipts.add(loading.receipt(all.get(i).iri(), settled.get(i), validations.get(i)));
    }
    return loading;
  }

  /** The change that takes articles out. */
  public static Delta without(
      Collection<String> articles, DatasetGraph dataset, Corrections corrections) {
    SortedMap<String, Optional<Graph>> changes = new TreeMap<>();
    articles.forEach(iri -> changes.put(iri, Optional.empty()));
    return Revision.replacing(changes, dataset, corrections);
  }

  /** The receipt of an article at which nobody needs to look. */
  private Optional<Receipt> settled(ArticleGraph article) {
    String iri = article.iri();
    if (corrections.withdraws(iri)) {
      return Optional.of(Receipt.of(iri, Outcome.WITHDRAWN));
    }
    return !again && stored.holds(Version.of(article))
        ? Optional.of(Receipt.of(iri, Outcome.UNCHANGED))
        : Optional.empty();
  }

  private static Validation validated(ArticleGraph article) {
    return Validation.of(article.iri(), article.triples());
  }

  private Receipt receipt(String iri, Optional<Receipt> settled, Optional<Validation> validation) {
    return changes.containsKey(iri)
        ? Receipt.sameIdentity(iri)
        : settled.orElseGet(() -> receipt(iri, validation.orElseThrow()));
  }

  private Receipt receipt(String iri, Validation validation) {
    if (validation.problem().isPresent()) {
      return new Receipt(iri, Outcome.QUARANTINED, validation.problem().get());
    }
    if (!stored.contains(iri)) {
      changes.put(iri, Optional.of(validation.graph()));
      return Receipt.of(iri, Outcome.LOADED);
    }
    return replacing(iri, validation.graph());
  }

  /** A wholly different text takes no article's place. */
  private Receipt replacing(String iri, Graph graph) {
    Optional<String> objection =
        stored.graph(iri).flatMap(before -> Resemblance.objection(iri, before, graph));
    if (objection.isPresent()) {
      return new Receipt(iri, Outcome.QUARANTINED, objection.get());
    }
    changes.put(iri, Optional.of(graph));
    return Receipt.of(iri, Outcome.REPLACED);
  }

  public List<Receipt> receipts() {
    return List.copyOf(receipts);
  }

  public SortedMap<String, Optional<Graph>> changes() {
    return changes;
  }

  public boolean changesAnything() {
    return !changes.isEmpty();
  }

  public List<ListedArticle> listed() {
    return changes.entrySet().stream()
        .map(e -> ListedArticle.of(e.getKey(), e.getValue().orElseThrow()))
        .toList();
  }
}
