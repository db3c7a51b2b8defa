package org.newsgraph.store.validation;

import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.store.vocabulary.Ng;

/** The SHACL shapes that every article's graph must have. */
final class ArticleShapes {
  private static final Shapes SHAPES = read();

  private ArticleShapes() {}

  private static Shapes read() {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFDataMgr.read(graph, Ng.class.getResourceAsStream("shapes.ttl"), Lang.TURTLE);
    return Shapes.parse(graph);
  }

  /** The first violation, in a canonical order. */
  static Optional<String> problem(Graph graph) {
    ValidationReport report = ShaclValidator.get().validate(SHAPES, graph);
    return report.getEntries().stream().map(ArticleShapes::words).min(Comparator.naturalOrder());
  }

  private static String words(ReportEntry entry) {
    return name(entry.focusNode()) + ": " + entry.message();
  }

  private static String name(Node node) {
    return node.isURI() ? node.getURI() : node.toString();
  }
}
