package org.newsgraph.cli.scale;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.newsgraph.store.ArticleGraph;
import org.newsgraph.store.GraphFile;
import org.newsgraph.store.Intake;
import org.newsgraph.store.Outcome;
import org.newsgraph.store.Receipt;
import org.newsgraph.store.validation.Validation;

/** A store filled with clones. */
public final class LargeStore {
  private static final long SEED = 20_240_820;

  private final Path folder;

  /** Names the folder of a store, which is made where it does not exist. */
  public LargeStore(Path folder) {
    this.folder = folder;
  }

  /** Loads so many clones of the article graphs in these files, and says what it took. */
  public void fill(List<Path> files, int articles, PrintWriter out) {
    List<ArticleGraph> sources = new ArrayList<>();
    files.forEach(
        file -> GraphFile.read(file, 100, batch -> batch.forEach(a -> sources.add(folded(a)))));
    AtomicInteger refused = new AtomicInteger();
    long begun = Cpu.millis();
    try (Intake intake = Intake.into(folder)) {
      new Clones(sources, SEED).make(articles, batch -> refused.addAndGet(put(intake, batch, out)));
    }
    out.printf(
        "loaded %d articles, refused %d, %d CPU ms each%n",
        articles - refused.get(), refused.get(), (Cpu.millis() - begun) / Math.max(1, articles));
  }

  private static ArticleGraph folded(ArticleGraph article) {
    return new ArticleGraph(article.iri(), Validation.of(article.iri(), article.triples()).graph());
  }

  private static int put(Intake intake, List<ArticleGraph> batch, PrintWriter out) {
    int refused = 0;
    for (Receipt receipt : intake.put(batch)) {
      if (receipt.outcome() == Outcome.QUARANTINED && refused++ == 0) {
        out.println(receipt.article() + ": " + receipt.reason());
      }
    }
    return refused;
  }
}
