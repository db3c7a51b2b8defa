package org.newsgraph.cli.extraction;

import java.util.Optional;
import org.newsgraph.extractor.Build;
import org.newsgraph.extractor.Extractor;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.entity.EntityResolver;
import org.newsgraph.extractor.entity.link.Linker;
import org.newsgraph.extractor.entity.link.WikipediaIndex;
import org.newsgraph.extractor.fact.Extraction;
import org.newsgraph.extractor.graph.ArticleGraphs;
import org.newsgraph.extractor.graph.BaseIri;
import org.newsgraph.extractor.graph.ContentHash;
import org.newsgraph.store.ArticleGraph;
import org.newsgraph.store.Version;

/** The extractor, whose models are loaded when the first article needs them and not before. */
public final class Machine {
  private final BaseIri base;
  private final Progress progress;
  private final ArticleGraphs graphs;
  private Optional<Extractor> extractor = Optional.empty();

  public Machine(BaseIri base, Progress progress) {
    this.base = base;
    this.progress = progress;
    this.graphs = new ArticleGraphs(base, Build.VERSION);
  }

  /** What decides whether an article has to be read again; needs no models. */
  Version version(Article article) {
    return new Version(base.article(article.identity()), ContentHash.of(article), Build.VERSION);
  }

  /** Everything that the article says. */
  public Extraction extract(Article article) {
    return extractor().extract(article);
  }

  /** What it says as a graph. */
  ArticleGraph graph(Extraction extraction) {
    return graphs.of(extraction);
  }

  /**
   * The Wikipedia index of the per-user cache; built the first time, which takes a minute or two.
   */
  private WikipediaIndex index() {
    WikipediaIndex index =
        WikipediaIndex.open(
            (done, total) ->
                progress.note("building the index of names, once: " + 100 * done / total + " %"));
    progress.note("loading language models");
    return index;
  }

  private synchronized Extractor extractor() {
    if (extractor.isEmpty()) {
      extractor = Optional.of(new Extractor(new EntityResolver(new Linker(index()))));
    }
    return extractor.get();
  }
}
