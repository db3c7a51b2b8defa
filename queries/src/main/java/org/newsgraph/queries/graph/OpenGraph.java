package org.newsgraph.queries.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.newsgraph.queries.index.NewsIndex;
import org.newsgraph.queries.index.choice.Condition.OneOf;

/**
 * A dataset that is asked in read transactions, within a time, and that asks nobody else (no
 * SERVICE).
 */
public record OpenGraph(DatasetGraph dataset, Duration patience, Optional<NewsIndex> index)
    implements Graph {
  /**
   * Asks this dataset, with an index beside it where it has one, each query for at most that time.
   */
  public OpenGraph {
    Objects.requireNonNull(dataset);
    Objects.requireNonNull(patience);
    Objects.requireNonNull(index);
  }

  /** The same without an index. */
  public OpenGraph(DatasetGraph dataset, Duration patience) {
    this(dataset, patience, Optional.empty());
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

  /** Claims that say who holds an office are many: the index knows the most telling ones. */
  @Override
  public List<Solution> evidence(String kind, List<Node> things, int most) {
    return index
        .filter(i -> kind.equals("tenures") && i.isInStep())
        .map(
            i ->
                Txn.calculateRead(
                    dataset,
                    () ->
                        new DirectLookups(dataset)
                            .ofTenures(things, (of, in, as) -> claims(i, of, in, as, most))))
        .orElseGet(() -> Graph.super.evidence(kind, things, most));
  }

  private static Stream<Node> claims(
      NewsIndex index, Set<Node> subjects, Set<Node> objects, Set<String> titles, int most) {
    return index
        .iris(
            NewsIndex.choice(
                "claim",
                "telling",
                new OneOf("subject", iris(subjects)),
                new OneOf("object", iris(objects)),
                new OneOf("title", List.copyOf(titles))),
            most)
        .stream()
        .map(NodeFactory::createURI);
  }

  private static List<String> iris(Set<Node> nodes) {
    return nodes.stream().map(Node::getURI).sorted().toList();
  }

  private List<Solution> select(Query query) {
    try (QueryExec exec =
        QueryExec.dataset(dataset)
            .query(query)
            .set(ARQ.httpServiceAllowed, false)
            .timeout(patience.toMillis(), TimeUnit.MILLISECONDS)
            .build()) {
      return Solution.all(exec.select());
    } catch (QueryCancelledException e) {
      throw new TooSlow(e);
    }
  }
}
