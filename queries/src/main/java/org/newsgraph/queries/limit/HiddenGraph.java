package org.newsgraph.queries.limit;

import java.util.function.Predicate;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.solver.QC2;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Keeps a named graph out of sight of the patterns of a query over a TDB2 dataset. */
final class HiddenGraph {
  private static final int QUAD = 4;

  private HiddenGraph() {}

  /** Sets it for an execution with this context; inside a transaction. */
  static void hide(Node graph, DatasetGraph dataset, Context context) {
    NodeId hidden = TDBInternal.getNodeId(dataset, graph);
    if (hidden != null && !NodeId.isDoesNotExist(hidden)) {
      Predicate<Tuple<NodeId>> visible = t -> t.len() < QUAD || !t.get(0).equals(hidden);
      QC2.setFilter(context, visible);
    }
  }
}
