package org.newsgraph.store.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** The ontology and the constants say the same; the scheme covers every event class. */
class OntologyTest {
  /** Classes that the ontology needs for its individuals and no graph does. */
  private static final Set<String> ONTOLOGY_ONLY =
      Set.of(Ng.NS + "Status", Ng.NS + "DateBasis", Ng.NS + "MentionKind", Ng.NS + "Sureness");

  private static Graph read(String resource) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFDataMgr.read(graph, Ng.class.getResourceAsStream(resource), Lang.TURTLE);
    return graph;
  }

  private static Set<String> constants() {
    return Arrays.stream(Ng.class.getFields())
        .filter(f -> f.getType().equals(Node.class))
        .map(OntologyTest::iri)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String iri(Field field) {
    try {
      return ((Node) field.get(null)).getURI();
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static Set<String> own(Graph graph, Node property) {
    return graph.stream(Node.ANY, property, Node.ANY)
        .map(t -> t.getSubject().getURI())
        .filter(iri -> iri.startsWith(Ng.NS))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyConstantIsDefinedAndEveryTermHasItsConstant() {
    Set<String> defined = own(read("ontology.ttl"), RDFS.Nodes.comment);
    assertThat(own(read("ontology.ttl"), RDFS.Nodes.label)).isEqualTo(defined);
    Set<String> expected = constants();
    expected.addAll(ONTOLOGY_ONLY);
    assertThat(defined).isEqualTo(expected);
  }

  @Test
  void everyEventClassIsBelowEventAndInTheScheme() {
    Graph ontology = read("ontology.ttl");
    Set<String> classes =
        ontology.stream(Node.ANY, RDFS.Nodes.subClassOf, Schema.EVENT)
            .map(t -> t.getSubject().getURI())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> inScheme =
        read("event-scheme.ttl").stream(Node.ANY, RDFS.Nodes.seeAlso, Node.ANY)
            .map(t -> t.getObject().getURI())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(classes).isNotEmpty().isEqualTo(inScheme);
    assertThat(ontology.contains(Ng.NEGOTIATION, RDFS.Nodes.subClassOf, Ng.MEETING)).isTrue();
  }

  @Test
  void shapesNameOnlyTermsThatAreDefined() {
    Set<String> defined = constants();
    Set<String> named =
        read("shapes.ttl").stream()
            .map(t -> t.getObject())
            .filter(o -> o.isURI() && o.getURI().startsWith(Ng.NS))
            .map(Node::getURI)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(defined).containsAll(named);
  }
}
