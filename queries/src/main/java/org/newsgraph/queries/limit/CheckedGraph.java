package org.newsgraph.queries.limit;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph whose triples are given out only while the query may go on: paths walk it by itself. */
final class CheckedGraph extends GraphWrapper {
  private final Work work;

  CheckedGraph(Graph graph, Work work) {
    super(graph);
    this.work = work;
  }

  @Override
  public ExtendedIterator<Triple> find(Triple pattern) {
    return checked(super.find(pattern));
  }

  @Override
  public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
    return checked(super.find(subject, predicate, object));
  }

  private ExtendedIterator<Triple> checked(ExtendedIterator<Triple> triples) {
    work.check();
    return triples.mapWith(
        triple -> {
          work.check();
          return triple;
        });
  }
}
