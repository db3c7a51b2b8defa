package org.newsgraph.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * What graphs of a dataset say of single subjects, inside one transaction. Out of a store on disk
 * only what is wanted is read, and each property and common value once: half of what quads cost.
 */
public final class StoredProperties {
  private final DatasetGraph dataset;
  private final Optional<DatasetGraphTDB> stored;
  private final Map<NodeId, Node> known = new HashMap<>();

  /** Of that dataset. */
  public StoredProperties(DatasetGraph dataset) {
    this.dataset = dataset;
    this.stored = stored(dataset);
  }

  private static Optional<DatasetGraphTDB> stored(DatasetGraph dataset) {
    DatasetGraph base = dataset;
    while (!TDBInternal.isTDB2(base) && base instanceof DatasetGraphWrapper wrapper) {
      base = wrapper.getWrapped();
    }
    return TDBInternal.isTDB2(base)
        ? Optional.ofNullable(TDBInternal.getDatasetGraphTDB(base))
        : Optional.empty();
  }

  /** The values of all properties, in the order of the graph. */
  public Map<Node, List<Node>> of(Node graph, Node subject) {
    return of(graph, subject, Optional.empty());
  }

  /** The values of these properties alone. */
  public Map<Node, List<Node>> of(Node graph, Node subject, Set<Node> wanted) {
    return of(graph, subject, Optional.of(wanted));
  }

  private Map<Node, List<Node>> of(Node graph, Node subject, Optional<Set<Node>> wanted) {
    Map<Node, List<Node>> found = new LinkedHashMap<>();
    if (stored.isPresent()) {
      read(table(graph), graph, subject, wanted, found);
    } else {
      dataset
          .find(graph, subject, Node.ANY, Node.ANY)
          .forEachRemaining(
              q -> {
                if (wanted.isEmpty() || wanted.get().contains(q.getPredicate())) {
                  add(found, q.getPredicate(), q.getObject());
                }
              });
    }
    return found;
  }

  private NodeTupleTable table(Node graph) {
    return isDefault(graph)
        ? stored.orElseThrow().getTripleTable().getNodeTupleTable()
        : stored.orElseThrow().getQuadTable().getNodeTupleTable();
  }

  private static boolean isDefault(Node graph) {
    return Quad.isDefaultGraph(graph);
  }

  private void read(
      NodeTupleTable table,
      Node graph,
      Node subject,
      Optional<Set<Node>> wanted,
      Map<Node, List<Node>> found) {
    Iterator<Tuple<NodeId>> rows =
        isDefault(graph)
            ? table.findAsNodeIds(subject, Node.ANY, Node.ANY)
            : table.findAsNodeIds(graph, subject, Node.ANY, Node.ANY);
    NodeTable nodes = table.getNodeTable();
    while (rows != null && rows.hasNext()) {
      Tuple<NodeId> row = rows.next();
      Node property = known.computeIfAbsent(row.get(row.len() - 2), nodes::getNodeForNodeId);
      if (wanted.isEmpty() || wanted.get().contains(property)) {
        add(found, property, nodes.getNodeForNodeId(row.get(row.len() - 1)));
      }
    }
  }

  private static void add(Map<Node, List<Node>> found, Node property, Node value) {
    found.computeIfAbsent(property, k -> new ArrayList<>(2)).add(value);
  }
}
