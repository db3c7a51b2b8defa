package org.newsgraph.queries.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.queries.index.NewsIndex;
import org.newsgraph.queries.index.choice.Chosen;
import org.newsgraph.queries.index.choice.Met;

/**
 * The heads of countries who met in events, as the index knows them: in the store all offices of
 * both would be paired before the first row could be told.
 */
record HeadsOf(NewsIndex index) {
  /** What is bound beside the event; the last says that the index knows it. */
  static final List<String> VARIABLES = List.of("who", "of", "whom", "ofOther", "known");

  /**
   * Returns the event with both heads and their countries, in the order of the answer.
   *
   * @param countries that one of them heads; none stand for any
   */
  List<List<Node>> each(List<Chosen> events, List<String> countries, int most) {
    List<List<Node>> rows = new ArrayList<>();
    for (Chosen event : events) {
      for (Met met : index.heads(event.iri(), countries, most - rows.size())) {
        rows.add(
            Stream.of(event.iri(), met.who(), met.of(), met.whom(), met.ofOther(), event.iri())
                .map(NodeFactory::createURI)
                .toList());
      }
      if (rows.size() >= most) {
        break;
      }
    }
    return rows;
  }
}
