package org.newsgraph.queries.server;

import java.net.BindException;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.OpWalker;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.server.ServerConnector;

/**
 * The one class that knows Fuseki and Jetty.
 *
 * <p>Only the query operation is published: no update (so no LOAD), no graph store protocol (a read
 * of it would hand out the whole store), no admin; SERVICE is switched off, or the server would
 * call any address that a query names.
 */
final class FusekiDoor {
  static final String QUERY = "/news/query";
  private static final int MOST_ANSWER = 64 << 20;

  /**
   * Solutions that are sorted in memory; more go to disk, or a cross product could take all memory
   * before its time is up.
   */
  private static final long MOST_SORTED_IN_MEMORY = 200_000;

  private static final String WEBJARS = "/META-INF/resources/webjars/";

  private final ServerOptions options;
  private final FusekiServer server;

  FusekiDoor(DatasetGraph dataset, ServerOptions options, ApiServlet api) {
    this.options = options;
    limits(dataset.getContext());
    this.server =
        FusekiServer.create()
            .registerOperation(Operation.Query, new OwnGraphOnly())
            .port(options.port())
            .loopback(options.isLoopback())
            .fusekiModules(FusekiModules.empty())
            .addFilter("/*", new Gate(options.isLoopback()))
            .addFilter(QUERY, new WholeAnswers(MOST_ANSWER))
            .addDataset("/news", new DatasetGraphReadOnly(dataset))
            .addEndpoint("/news", "query", Operation.Query)
            .addServlet("/api/*", api)
            .addServlet(
                "/webjars/yasgui/*", new PageServlet(WEBJARS + "zazuko__yasgui/4.5.0/build"))
            .addServlet("/webjars/d3/*", new PageServlet(WEBJARS + "d3/7.9.0/dist"))
            .addServlet("/*", new PageServlet("/org/newsgraph/queries/page"))
            .build();
    Stream.of(server.getJettyServer().getConnectors())
        .filter(ServerConnector.class::isInstance)
        .forEach(connector -> ((ServerConnector) connector).setHost(options.bind()));
  }

  private void limits(Context context) {
    context.set(ARQ.queryTimeout, String.valueOf(options.patience().toMillis()));
    context.set(ARQ.httpServiceAllowed, false);
    context.set(ARQ.spillToDiskThreshold, MOST_SORTED_IN_MEMORY);
    ARQ.getContext().set(ARQ.httpServiceAllowed, false);
    ARQ.globalServiceAllowed = false;
  }

  int start() {
    try {
      server.start();
      return server.getPort();
    } catch (RuntimeException e) {
      if (causes(e).anyMatch(BindException.class::isInstance)) {
        throw new PortTaken(options, e);
      }
      throw e;
    }
  }

  private static Stream<Throwable> causes(Throwable e) {
    return Stream.iterate(e, cause -> cause != null, Throwable::getCause);
  }

  void join() {
    server.join();
  }

  void stop() {
    server.stop();
  }

  /**
   * Refuses a query that calls another server, also where it asks to be silent about the failure.
   */
  private static final class OwnGraphOnly extends SPARQL_QueryDataset {
    @Override
    protected void validateQuery(HttpAction action, Query query) {
      OpWalker.walk(Algebra.compile(query), new NoService());
    }
  }

  private static final class NoService extends OpVisitorBase {
    @Override
    public void visit(OpService service) {
      ServletOps.errorBadRequest(
          "SERVICE is switched off: this server answers from its own graph only.");
    }
  }
}
