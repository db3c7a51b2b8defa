package org.newsgraph.queries.graph;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.QuerySendMode;
import org.newsgraph.queries.catalogue.WrongQuestion;

/** A graph that a server answers for, such as the one that owns the store. */
public record ServedGraph(URI endpoint, Duration patience) implements Graph {
  private static final int TOOK_TOO_LONG = 503;

  /** Asks the SPARQL endpoint at this address, each query for at most that time. */
  public ServedGraph {
    Objects.requireNonNull(endpoint);
    Objects.requireNonNull(patience);
  }

  @Override
  public List<Solution> run(Query query) {
    try (QueryExecHTTP exec =
        QueryExecHTTP.service(endpoint.toString())
            .query(query)
            .sendMode(QuerySendMode.asPost)
            .timeout(patience.toMillis(), TimeUnit.MILLISECONDS)
            .build()) {
      return Solution.all(exec.select());
    } catch (QueryExceptionHTTP e) {
      throw e.getStatusCode() == TOOK_TOO_LONG ? new TooSlow(e) : refused(e);
    }
  }

  private WrongQuestion refused(QueryExceptionHTTP e) {
    String reason =
        Optional.ofNullable(e.getResponse())
            .filter(words -> !words.isBlank())
            .orElseGet(e::toString);
    return new WrongQuestion("The server at " + endpoint + " does not answer: " + reason.strip());
  }
}
