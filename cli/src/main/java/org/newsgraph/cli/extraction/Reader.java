package org.newsgraph.cli.extraction;

import java.nio.file.Path;
import java.util.Optional;
import org.newsgraph.extractor.FactRescue;
import org.newsgraph.extractor.LeftOut;
import org.newsgraph.extractor.Salvage;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.article.Span;
import org.newsgraph.extractor.cache.UserCache;
import org.newsgraph.store.article.ArticleGraph;

/** Reads one article to the end; what breaks costs as little as it can and leaves a file behind. */
final class Reader implements ArticleReader {
  private final Machine machine;
  private final Path faults = UserCache.folder().resolve("faults");

  Reader(Machine machine) {
    this.machine = machine;
  }

  @Override
  public Finished read(Article article) {
    Salvage salvage = machine.salvage(article);
    Optional<ArticleGraph> graph = machine.soundGraph(salvage.extraction());
    if (graph.isPresent()) {
      return finished(article, graph.get(), salvage);
    }
    Salvage rest = new FactRescue(machine::problem).of(salvage);
    return finished(article, machine.graph(rest.extraction()), rest);
  }

  private Finished finished(Article article, ArticleGraph graph, Salvage salvage) {
    return new Finished(
        graph, salvage, salvage.leftOut().stream().findFirst().map(first -> keep(article, first)));
  }

  @Override
  public boolean isReady() {
    return machine.isReady();
  }

  @Override
  public FaultFile keep(Article article) {
    return FaultFile.write(faults, article, new Span(0, article.text().length()));
  }

  /** The sentence alone, where that is enough to see the fault again. */
  private FaultFile keep(Article article, LeftOut first) {
    return breaksAlone(article, first.span())
        ? FaultFile.write(faults, article, first.span())
        : keep(article);
  }

  private boolean breaksAlone(Article article, Span span) {
    try {
      Salvage again = machine.salvage(article.only(span));
      return !again.leftOut().isEmpty() || machine.problem(again.extraction()).isPresent();
    } catch (RuntimeException fault) {
      return true;
    }
  }
}
