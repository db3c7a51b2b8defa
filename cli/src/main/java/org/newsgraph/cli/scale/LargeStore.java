package org.newsgraph.cli.scale;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.article.Outcome;
import org.newsgraph.store.article.Receipt;
import org.newsgraph.store.file.GraphFolder;
import org.newsgraph.store.validation.Validation;

/** A store filled with clones. */
public final class LargeStore {
  private static final long SEED = 20_240_820;

  private final Path folder;

  /** Names the folder of a store, which is made where it does not exist. */
  public LargeStore(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes a store of so many clones of the article graphs in these files, and says what it took.
   */
  public void fill(List<Path> files, int articles, PrintWriter out) {
    List<ArticleGraph> sources = sources(files);
    long begun = Cpu.millis();
    List<Receipt> receipts =
        NewsStore.make(folder, batches -> new Clones(sources, SEED).make(articles, batches));
    List<Receipt> refused =
        receipts.stream().filter(r -> r.outcome() == Outcome.QUARANTINED).toList();
    refused.stream().limit(1).forEach(r -> out.println(r.article() + ": " + r.reason()));
    out.printf(
        "loaded %d articles, refused %d, %d CPU seconds%n",
        articles - refused.size(), refused.size(), (Cpu.millis() - begun) / 1000);
    out.flush();
  }

  private static List<ArticleGraph> sources(List<Path> files) {
    List<ArticleGraph> sources = new ArrayList<>();
    GraphFolder.read(files, 100, batch -> batch.forEach(a -> sources.add(folded(a))));
    return sources;
  }

  /** Takes in so many clones one by one, and says what room they take meanwhile. */
  public void feed(List<Path> files, int articles, PrintWriter out) {
    new Growing(folder, out).oneByOne(new Clones(sources(files), SEED), articles);
  }

  private static ArticleGraph folded(ArticleGraph article) {
    return new ArticleGraph(article.iri(), Validation.of(article.iri(), article.triples()).graph());
  }
}
