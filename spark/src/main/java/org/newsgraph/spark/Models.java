package org.newsgraph.spark;

import java.util.Optional;
import org.newsgraph.extractor.Build;
import org.newsgraph.extractor.Extractor;
import org.newsgraph.extractor.FactRescue;
import org.newsgraph.extractor.Salvage;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.entity.link.Linker;
import org.newsgraph.extractor.entity.link.index.WikipediaIndex;
import org.newsgraph.extractor.entity.resolution.EntityResolver;
import org.newsgraph.extractor.graph.ArticleGraphs;
import org.newsgraph.extractor.graph.iri.BaseIri;
import org.newsgraph.store.article.ArticleGraph;

/** The extractor, whose models each executor loads once, when its first article needs them. */
final class Models implements Understanding {
  private static final long serialVersionUID = 1L;
  private static final ArticleGraphs GRAPHS = new ArticleGraphs(BaseIri.DEFAULT, Build.VERSION);

  private static Optional<Extractor> extractor = Optional.empty();

  private static synchronized Extractor extractor() {
    if (extractor.isEmpty()) {
      Linker linker = new Linker(WikipediaIndex.open((done, total) -> {}));
      extractor = Optional.of(new Extractor(new EntityResolver(linker, Optional.empty())));
    }
    return extractor.get();
  }

  @Override
  public String version() {
    return Build.VERSION;
  }

  @Override
  public ArticleGraph graph(Article article) {
    Salvage salvage = extractor().salvage(article);
    return GRAPHS
        .sound(salvage.extraction())
        .orElseGet(() -> GRAPHS.of(new FactRescue(GRAPHS::problem).of(salvage).extraction()));
  }
}
