package org.newsgraph.extractor.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.store.vocabulary.Ng;

/** The kinds of groups that the lexicon knows are the concepts of the scheme of groups. */
class GroupKindsTest {
  @Test
  void everyKindOfTheLexiconIsAConceptAndNoOther() {
    Graph scheme = GraphFactory.createDefaultGraph();
    RDFDataMgr.read(scheme, Ng.class.getResourceAsStream("group-scheme.ttl"), Lang.TURTLE);
    Set<String> concepts =
        scheme.stream(Node.ANY, RDF.Nodes.type, SKOS.Concept.asNode())
            .map(triple -> triple.getSubject().getURI())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> kinds =
        Lexicon.english().by("group").values().stream()
            .filter(value -> !value.endsWith(",state"))
            .map(value -> Ng.groupKind(value.substring(0, value.indexOf(','))).getURI())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(concepts).isEqualTo(kinds);
  }
}
