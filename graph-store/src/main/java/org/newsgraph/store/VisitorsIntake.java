package org.newsgraph.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.article.ArticleList;
import org.newsgraph.store.article.ListedArticle;
import org.newsgraph.store.article.Outcome;
import org.newsgraph.store.article.Receipt;
import org.newsgraph.store.article.Version;
import org.newsgraph.store.article.WithdrawnArticle;
import org.newsgraph.store.consolidation.correction.CorrectionEntry;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.folder.StoreException;
import org.newsgraph.store.folder.StoreException.Problem;
import org.newsgraph.store.folder.StoreFolder;
import org.newsgraph.store.incoming.Incoming;
import org.newsgraph.store.revision.CorrectionsFile;
import org.newsgraph.store.validation.Validation;

/**
 * To a store that another process owns: what is there is known from its list and from what waits,
 * what comes is left waiting.
 */
final class VisitorsIntake implements Intake {
  private final Path directory;
  private final Incoming incoming;
  private final Map<String, ListedArticle> known;
  private final List<CorrectionEntry> lines;
  private Corrections corrections;

  VisitorsIntake(StoreFolder folder) {
    this.directory = folder.root();
    this.incoming = new Incoming(folder.incoming());
    this.known = new HashMap<>(new ArticleList(folder.articles()).read());
    this.lines = new ArrayList<>();
    follow(new CorrectionsFile(folder.corrections()).entries());
    incoming.show(
        new Incoming.Hands<>(
            batch -> batch.forEach(this::know), more -> follow(Corrections.entries(more))));
  }

  private void know(ListedArticle article) {
    known.put(article.version().article(), article);
  }

  private void follow(List<CorrectionEntry> more) {
    lines.addAll(more);
    corrections = Corrections.of(lines);
    Corrections.of(more).withdrawn().forEach(known::remove);
  }

  @Override
  public Optional<NewsStore> store() {
    return Optional.empty();
  }

  @Override
  public boolean holds(Version version) {
    return known.containsKey(version.article())
        && known.get(version.article()).version().equals(version);
  }

  @Override
  public Optional<String> article(String name) {
    return known.values().stream()
        .filter(article -> article.isCalled(name))
        .map(article -> article.version().article())
        .min(String::compareTo);
  }

  @Override
  public boolean withdrawn(String article) {
    return corrections.withdraws(article);
  }

  @Override
  public Optional<String> withdrawnAs(String name) {
    return WithdrawnArticle.named(name, lines).filter(article -> corrections.withdraws(article));
  }

  @Override
  public List<String> names(String article) {
    return known.containsKey(article) ? known.get(article).names() : List.of();
  }

  @Override
  public List<Receipt> put(Collection<ArticleGraph> batch) {
    List<Receipt> receipts = new ArrayList<>();
    List<ArticleGraph> good = new ArrayList<>();
    for (ArticleGraph article : batch) {
      Receipt receipt = receipt(article);
      receipts.add(receipt);
      if (receipt.outcome() == Outcome.LOADED || receipt.outcome() == Outcome.REPLACED) {
        know(ListedArticle.of(article.iri(), article.triples()));
        good.add(article);
      }
    }
    incoming.put(good);
    return List.copyOf(receipts);
  }

  private Receipt receipt(ArticleGraph article) {
    String iri = article.iri();
    if (withdrawn(iri)) {
      return Receipt.of(iri, Outcome.WITHDRAWN);
    }
    if (holds(Version.of(article))) {
      return Receipt.of(iri, Outcome.UNCHANGED);
    }
    return Validation.of(iri, article.triples())
        .problem()
        .map(problem -> new Receipt(iri, Outcome.QUARANTINED, problem))
        .orElseGet(
            () -> Receipt.of(iri, known.containsKey(iri) ? Outcome.REPLACED : Outcome.LOADED));
  }

  @Override
  public void correct(String more) {
    follow(Corrections.entries(more));
    incoming.putCorrections(more);
  }

  /** Where the owner has gone meanwhile, takes in what waits. */
  @Override
  public void close() {
    try (NewsStore free = NewsStore.open(directory)) {
      free.takeIn();
    } catch (StoreException e) {
      if (e.problem() != Problem.LOCKED) {
        throw e;
      }
    }
  }
}
