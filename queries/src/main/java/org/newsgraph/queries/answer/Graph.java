package org.newsgraph.queries.answer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.newsgraph.queries.catalogue.QueryText;

/**
 * A dataset that is asked in read transactions, within a time, and that asks nobody else (no
 * SERVICE).
 */
public record Graph(DatasetGraph dataset, Duration patience) {
  /** Checks that nothing is missing. */
  public Graph {
    Objects.requireNonNull(dataset);
    Objects.requireNonNull(patience);
  }

  /** Returns the solutions of a lookup of this program with its parameters bound. */
  public List<Solution> look(String lookup, Map<String, List<Node>> values) {
    return run(QueryText.resource("lookups/" + lookup).bind(values));
  }

  /** Returns the solutions of a {@code SELECT} query, all of them or none. */
  public List<Solution> run(Query query) {
    return Txn.calculateRead(dataset, () -> select(query));
  }

  private List<Solution> select(Query query) {
    try (QueryExec exec =
        QueryExec.dataset(dataset)
            .query(query)
            .set(ARQ.httpServiceAllowed, false)
            .timeout(patience.toMillis(), TimeUnit.MILLISECONDS)
            .build()) {
      return solutions(exec.select());
    } catch (QueryCancelledException e) {
      throw new TooSlow(e);
    }
  }

  private static List<Solution> solutions(RowSet rows) {
    List<Solution> found = new ArrayList<>();
    rows.forEachRemaining(binding -> found.add(new Solution(binding.detach())));
    return found;
  }
}
