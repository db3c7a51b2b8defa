package org.newsgraph.store.revision;

import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;

/** A dataset as it would be after a change that nobody has written; to be looked at. */
final class ChangedDataset extends DatasetGraphWrapper {
  private final Delta change;
  private final DatasetGraph come = DatasetGraphFactory.create();

  ChangedDataset(DatasetGraph dataset, Delta change) {
    super(dataset);
    this.change = change;
    change.added().forEach(come::add);
  }

  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node property, Node object) {
    Iterator<Quad> stays =
        Iter.filter(
            get().find(graph, subject, property, object),
            quad -> !change.touches(inItsGraph(quad)));
    return Iter.concat(stays, come.find(graph, subject, property, object));
  }

  /** The graph without a name goes by several. */
  private static Quad inItsGraph(Quad quad) {
    return quad.isDefaultGraph() ? new Quad(Quad.defaultGraphIRI, quad.asTriple()) : quad;
  }

  @Override
  public Stream<Quad> stream(Node graph, Node subject, Node property, Node object) {
    return Iter.asStream(find(graph, subject, property, object));
  }

  @Override
  public boolean contains(Node graph, Node subject, Node property, Node object) {
    return find(graph, subject, property, object).hasNext();
  }
}
