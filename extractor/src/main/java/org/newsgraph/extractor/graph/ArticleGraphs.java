package org.newsgraph.extractor.graph;

import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.newsgraph.extractor.fact.Extraction;
import org.newsgraph.extractor.graph.iri.BaseIri;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.validation.Validation;

/** Writes what an article says as its named graph. */
public final class ArticleGraphs {
  private final BaseIri base;
  private final String extractorVersion;

  /**
   * @param extractorVersion changes whenever the same article would give another graph
   */
  public ArticleGraphs(BaseIri base, String extractorVersion) {
    this.base = Objects.requireNonNull(base);
    this.extractorVersion = Objects.requireNonNull(extractorVersion);
  }

  /** Why no store would take the graph of an extraction; empty where one would. */
  public Optional<String> problem(Extraction extraction) {
    try {
      return problem(of(extraction));
    } catch (RuntimeException fault) {
      return Optional.of(fault.toString());
    }
  }

  /** The graph of an extraction where a store would take it. */
  public Optional<ArticleGraph> sound(Extraction extraction) {
    try {
      ArticleGraph graph = of(extraction);
      return Optional.of(graph).filter(made -> problem(made).isEmpty());
    } catch (RuntimeException fault) {
      return Optional.empty();
    }
  }

  private static Optional<String> problem(ArticleGraph graph) {
    return Validation.of(graph.iri(), graph.triples()).problem();
  }

  /** The article's mention layer; the same extraction gives the same triples. */
  public ArticleGraph of(Extraction extraction) {
    Graph triples = GraphMemFactory.createDefaultGraph();
    Sheet sheet = new Sheet(base, extraction, triples);
    new ArticleTriples(sheet).write(extraction, extractorVersion);
    EntityTriples entities = new EntityTriples(sheet);
    entities.write(extraction.entities().all());
    entities.writeThings(extraction.entities().things());
    new ReportTriples(sheet, extraction).write(extraction.events(), extraction.occasions());
    new ClaimTriples(sheet).write(extraction.relations());
    return new ArticleGraph(sheet.article(), triples);
  }
}
