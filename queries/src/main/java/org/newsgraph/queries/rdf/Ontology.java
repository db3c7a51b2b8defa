package org.newsgraph.queries.rdf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The terms of the vocabulary with the words that explain them. */
public final class Ontology {
  private static final Ontology SHIPPED = new Ontology();

  private final Graph graph = GraphFactory.createDefaultGraph();

  private Ontology() {
    RDFParser.source("org/newsgraph/store/vocabulary/ontology.ttl").parse(graph);
  }

  public static Ontology shipped() {
    return SHIPPED;
  }

  /** The properties that it declares, by IRI. */
  public List<String> properties() {
    return List.of(OWL.ObjectProperty.asNode(), OWL.DatatypeProperty.asNode()).stream()
        .flatMap(kind -> graph.stream(Node.ANY, RDF.Nodes.type, kind))
        .map(triple -> triple.getSubject().getURI())
        .distinct()
        .sorted()
        .toList();
  }

  public String label(String iri) {
    return words(iri, RDFS.Nodes.label).orElse("");
  }

  public String comment(String iri) {
    return words(iri, RDFS.Nodes.comment).orElse("");
  }

  private Optional<String> words(String iri, Node property) {
    return graph.stream(Node.ANY, property, Node.ANY)
        .filter(triple -> triple.getSubject().isURI() && triple.getSubject().getURI().equals(iri))
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .sorted()
        .findFirst();
  }

  /** An IRI under its prefix, such as {@code ng:Meeting}; whole where none fits. */
  public static String shortened(String iri) {
    return new TreeMap<>(Prefixes.MAP)
        .entrySet().stream()
            .filter(prefix -> iri.startsWith(prefix.getValue()))
            .max(Map.Entry.comparingByValue())
            .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
            .orElse(iri);
  }
}
