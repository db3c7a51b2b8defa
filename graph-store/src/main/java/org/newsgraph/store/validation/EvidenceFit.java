package org.newsgraph.store.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.store.vocabulary.Ng;
import org.newsgraph.store.vocabulary.Nif;
import org.newsgraph.store.vocabulary.Standoff;

/**
 * Evidence that is there, wherever the compact form keeps it: every report has its trigger, every
 * sentence its words.
 */
final class EvidenceFit {
  private final Graph graph;
  private final Map<String, Integer> triggers = new HashMap<>();

  private EvidenceFit(String article, Graph graph) {
    this.graph = graph;
    graph.stream(NodeFactory.createURI(article), Ng.STANDOFF, Node.ANY)
        .map(t -> Standoff.read(t.getObject().getLiteralLexicalForm()))
        .flatMap(standoff -> standoff.evidence().stream())
        .forEach(e -> triggers.merge(e.iri(article), e.triggers().size(), Integer::sum));
  }

  static Optional<String> problem(String article, Graph graph) {
    EvidenceFit fit = new EvidenceFit(article, graph);
    return Stream.concat(
            fit.subjects(Ng.REPORT)
                .filter(report -> fit.triggers(report) != 1)
                .map(report -> report + ": a report has exactly one trigger"),
            Stream.concat(
                fit.subjects(Ng.CLAIM)
                    .filter(claim -> fit.triggers(claim) > 1)
                    .map(claim -> claim + ": a claim has at most one trigger"),
                fit.sentences()
                    .filter(sentence -> fit.count(sentence, Nif.ANCHOR_OF) != 1)
                    .map(sentence -> sentence + ": a sentence has its words once")))
        .min(String::compareTo);
  }

  private Stream<Node> subjects(Node type) {
    return graph.stream(Node.ANY, RDF.Nodes.type, type).map(Triple::getSubject);
  }

  private Stream<Node> sentences() {
    return graph.stream(Node.ANY, Ng.SENTENCE, Node.ANY).map(Triple::getObject).distinct();
  }

  private long triggers(Node fact) {
    return triggers.getOrDefault(fact.getURI(), 0) + count(fact, Ng.TRIGGER);
  }

  private long count(Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY).count();
  }
}
