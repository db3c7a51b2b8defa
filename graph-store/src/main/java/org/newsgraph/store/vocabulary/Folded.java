package org.newsgraph.store.vocabulary;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * An article's graph as the store keeps it, the way back from {@link Unfolded}: mentions, times and
 * the words of the evidence become {@code ng:standoff}; of sentences only the words stay. What
 * unfolding would not give back stays as it is.
 */
public final class Folded {
  private Folded() {}

  /** The graph in its compact form; one that has it already, or that has no text, as it is. */
  public static Graph graph(String article, Graph graph) {
    Optional<Standoff> given = Unfolded.literal(article, graph, Ng.STANDOFF).map(Standoff::read);
    Optional<String> text = Unfolded.literal(article, graph, Nif.IS_STRING);
    boolean compact = given.isPresent() && Unfolded.implied(graph).noneMatch(graph::contains);
    return compact || text.isEmpty()
        ? graph
        : graph(article, text.get(), graph, given.orElse(Standoff.NOTHING));
  }

  private static Graph graph(String article, String text, Graph graph, Standoff given) {
    Standoff standoff = new NifReader(article, text, graph).added(given);
    Set<Triple> told =
        Stream.concat(standoff.unfold(article, text), Unfolded.implied(graph))
            .collect(Collectors.toCollection(HashSet::new));
    Set<Node> sentences =
        graph.stream(Node.ANY, Ng.SENTENCE, Node.ANY)
            .map(Triple::getObject)
            .collect(Collectors.toSet());
    Graph folded = GraphFactory.createDefaultGraph();
    graph.stream()
        .filter(t -> !t.getPredicate().equals(Ng.STANDOFF))
        .filter(t -> !told.contains(t) || isWordsOf(sentences, t))
        .forEach(folded::add);
    folded.add(
        NodeFactory.createURI(article),
        Ng.STANDOFF,
        NodeFactory.createLiteralString(standoff.json()));
    return folded;
  }

  private static boolean isWordsOf(Set<Node> sentences, Triple t) {
    return t.getPredicate().equals(Nif.ANCHOR_OF) && sentences.contains(t.getSubject());
  }
}
