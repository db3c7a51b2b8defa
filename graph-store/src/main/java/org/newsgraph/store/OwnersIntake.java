package org.newsgraph.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.article.Receipt;
import org.newsgraph.store.article.Version;

/** Straight into a store that this process owns; takes in what others leave before and after. */
final class OwnersIntake implements Intake {
  private final NewsStore store;

  OwnersIntake(NewsStore store) {
    this.store = store;
    store.takeIn();
  }

  @Override
  public Optional<NewsStore> store() {
    return Optional.of(store);
  }

  @Override
  public boolean holds(Version version) {
    return store.holds(version);
  }

  @Override
  public Optional<String> article(String name) {
    return store.article(name);
  }

  @Override
  public boolean withdrawn(String article) {
    return store.withdrawn(article);
  }

  @Override
  public Optional<String> withdrawnAs(String name) {
    return store.withdrawnAs(name);
  }

  @Override
  public List<String> names(String article) {
    return store.names(article);
  }

  @Override
  public List<Receipt> put(Collection<ArticleGraph> batch) {
    List<Receipt> receipts = store.load(batch);
    store.takeIn();
    return receipts;
  }

  @Override
  public void correct(String lines) {
    store.correct(lines);
  }

  @Override
  public void close() {
    try {
      store.takeIn();
      store.keepHouse();
    } finally {
      store.close();
    }
  }
}
