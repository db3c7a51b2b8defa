package org.newsgraph.queries.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;

/**
 * A dataset that is asked in read transactions, within a time, and that asks nobody else (no
 * SERVICE).
 */
record OpenGraph(DatasetGraph dataset, Duration patience) implements Graph {
  OpenGraph {
    Objects.requireNonNull(dataset);
    Objects.requireNonNull(patience);
  }

  @Override
  public List<Solution> run(Query query) {
    return Txn.calculateRead(dataset, () -> select(query));
  }

  @Override
  public List<Solution> look(String lookup, Map<String, List<Node>> values) {
    Optional<List<Solution>> direct =
        values.size() == 1
            ? Txn.calculateRead(
                dataset,
                () -> new DirectLookups(dataset).look(lookup, values.values().iterator().next()))
            : Optional.empty();
    return direct.orElseGet(() -> Graph.super.look(lookup, values));
  }

  private List<Solution> select(Query query) {
    try (QueryExec exec =
        QueryExec.dataset(dataset)
            .query(query)
            .set(ARQ.httpServiceAllowed, false)
            .timeout(patience.toMillis(), TimeUnit.MILLISECONDS)
            .build()) {
      return Graph.solutions(exec.select());
    } catch (QueryCancelledException e) {
      throw new TooSlow(e);
    }
  }
}
