package org.newsgraph.cli.extraction;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.extractor.Build;
import org.newsgraph.extractor.Extractor;
import org.newsgraph.extractor.Salvage;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.entity.authority.Authority;
import org.newsgraph.extractor.entity.link.Linker;
import org.newsgraph.extractor.entity.link.index.WikipediaIndex;
import org.newsgraph.extractor.entity.resolution.EntityResolver;
import org.newsgraph.extractor.fact.Extraction;
import org.newsgraph.extractor.graph.ArticleGraphs;
import org.newsgraph.extractor.graph.authority.AuthorityFiles;
import org.newsgraph.extractor.graph.iri.BaseIri;
import org.newsgraph.extractor.graph.iri.ContentHash;
import org.newsgraph.extractor.mention.Considered;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.article.Version;

/** The extractor, whose models are loaded when the first article needs them and not before. */
public final class Machine {
  private final BaseIri base;
  private final Optional<Authority> authority;
  private final Optional<Path> annotations;
  private final Progress progress;
  private final String version;
  private final ArticleGraphs graphs;
  private Optional<Extractor> extractor = Optional.empty();

  /**
   * @param authority people's own list of entities, read at once; another list makes another
   *     version
   * @param annotations folder that keeps what the language models say
   */
  public Machine(
      BaseIri base, Optional<Path> authority, Optional<Path> annotations, Progress progress) {
    this.base = base;
    this.annotations = annotations;
    this.authority = authority.map(AuthorityFiles::open);
    this.progress = progress;
    this.version =
        Build.VERSION
            + authority.map(file -> "+" + ContentHash.of(file).substring(0, 12)).orElse("");
    this.graphs = new ArticleGraphs(base, version);
  }

  /** What decides whether an article has to be read again; needs no models. */
  Version version(Article article) {
    return new Version(base.article(article.identity()), ContentHash.of(article), version);
  }

  /** Which version of the extractor this is, people's own list of entities counted in. */
  public String extractorVersion() {
    return version;
  }

  /**
   * Everything that the article says.
   *
   * @throws IllegalStateException where a sentence had to be left out
   */
  public Extraction extract(Article article) {
    return extractor().extract(article);
  }

  /** Every rule that was tried over an article, for people who ask why. */
  public List<Considered> considered(Extraction extraction) {
    return extractor().considered(extraction.annotated());
  }

  /** Everything that the article says but for what the program breaks on. */
  Salvage salvage(Article article) {
    return extractor().salvage(article);
  }

  /** Why no store would take its graph. */
  Optional<String> problem(Extraction extraction) {
    return graphs.problem(extraction);
  }

  /** Whether all that every article needs is loaded. */
  synchronized boolean isReady() {
    return extractor.filter(Extractor::isReady).isPresent();
  }

  /** Processor seconds by part of the work; empty where no article was read. */
  public synchronized Map<String, Double> cpuSeconds() {
    return extractor.map(Extractor::cpuSeconds).orElse(Map.of());
  }

  /** What it says as a graph, where a store would take it. */
  Optional<ArticleGraph> soundGraph(Extraction extraction) {
    return graphs.sound(extraction);
  }

  /** What it says as a graph. */
  ArticleGraph graph(Extraction extraction) {
    return graphs.of(extraction);
  }

  private synchronized Extractor extractor() {
    if (extractor.isEmpty()) {
      EntityResolver entities = resolver();
      extractor =
          Optional.of(
              annotations
                  .map(folder -> Extractor.keeping(folder, entities))
                  .orElseGet(() -> new Extractor(entities)));
      progress.note("");
    }
    return extractor.get();
  }

  private EntityResolver resolver() {
    Linker linker = new Linker(index());
    progress.note("loading language models");
    return new EntityResolver(linker, authority);
  }

  /** The index of the per-user cache; built the first time, which takes a minute or two. */
  private WikipediaIndex index() {
    return WikipediaIndex.open(
        (done, total) ->
            progress.note("building the index of names, once: " + 100 * done / total + " %"));
  }
}
