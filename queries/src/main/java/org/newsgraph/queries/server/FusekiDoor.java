package org.newsgraph.queries.server;

import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.net.BindException;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.server.ServerConnector;
import org.newsgraph.queries.exchange.AtWork;
import org.newsgraph.queries.exchange.KeptBack;
import org.newsgraph.queries.exchange.Relay;
import org.newsgraph.queries.limit.Limits;
import org.newsgraph.queries.limit.Watch;
import org.newsgraph.queries.limit.Work;
import org.newsgraph.queries.rdf.Prefixes;
import org.newsgraph.store.vocabulary.Ng;

/**
 * The one class that knows Fuseki and Jetty.
 *
 * <p>Only the query operation is published: no update (so no LOAD), no graph store protocol (a read
 * of it would hand out the whole store), no admin; SERVICE is switched off, or the server would
 * call any address that a query names.
 */
final class FusekiDoor {
  private static final int MIN_THREADS = 4;

  /**
   * Solutions that are sorted in memory; more go to disk, or a cross product could take all memory
   * before its time is up.
   */
  private static final long MOST_SORTED_IN_MEMORY = 200_000;

  private static final String WEBJARS = "/META-INF/resources/webjars/";

  private static final String PAGE = "/org/newsgraph/queries/page";

  /** Answers at work at a time; more wait for their turn. */
  private static final int PLACES = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

  private static final int MOST_THREADS = 64;
  private static final Node LEDGER = Ng.term("ledger");

  private final ServerOptions options;
  private final FusekiServer server;
  private final Watch watch = new Watch();
  private final AtWork atWork;

  /** A door to a dataset of this process. */
  static FusekiDoor to(
      DatasetGraph dataset,
      ServerOptions options,
      Map<String, HttpServlet> servlets,
      HttpFilter description) {
    return new FusekiDoor(
        (builder, watch) -> {
          limits(dataset.getContext(), options);
          builder
              .registerOperation(
                  Operation.Query, new Queries(new Limits(watch, options.patience(), LEDGER)))
              .addDataset("/news", new DatasetGraphReadOnly(dataset))
              .addEndpoint("/news", "query", Operation.Query);
        },
        options,
        servlets,
        description);
  }

  /** A door to a graph that another server answers for. */
  static FusekiDoor relaying(
      Relay relay,
      ServerOptions options,
      Map<String, HttpServlet> servlets,
      HttpFilter description) {
    return new FusekiDoor(
        (builder, watch) -> builder.addServlet(Gate.QUERY, relay), options, servlets, description);
  }

  private FusekiDoor(
      BiConsumer<FusekiServer.Builder, Watch> queries,
      ServerOptions options,
      Map<String, HttpServlet> servlets,
      HttpFilter description) {
    this.options = options;
    this.atWork = new AtWork(options.patience(), PLACES);
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(options.port())
            .loopback(options.isLoopback())
            .numServerThreads(MIN_THREADS, MOST_THREADS)
            .fusekiModules(FusekiModules.empty())
            .addFilter("/*", new Gate(options))
            .addFilter(Gate.QUERY, atWork)
            .addFilter(Gate.QUERY, description)
            .addServlet(
                "/webjars/yasgui/*", new PageServlet(WEBJARS + "zazuko__yasgui/4.5.0/build"))
            .addServlet("/webjars/d3/*", new PageServlet(WEBJARS + "d3/7.9.0/dist"))
            .addServlet("/*", new PageServlet(PAGE, Joined.of(PAGE)));
    queries.accept(builder, watch);
    servlets.forEach(builder::addServlet);
    servlets.keySet().stream()
        .filter(path -> servlets.keySet().stream().noneMatch(other -> isWithin(path, other)))
        .forEach(path -> builder.addFilter(path, atWork));
    this.server = builder.build();
    Stream.of(server.getJettyServer().getConnectors())
        .filter(ServerConnector.class::isInstance)
        .forEach(connector -> ((ServerConnector) connector).setHost(options.bind()));
  }

  /** Whether a filter at the other path is asked for this one too; it would be twice. */
  private static boolean isWithin(String path, String other) {
    return !path.equals(other)
        && other.endsWith("/*")
        && path.startsWith(other.substring(0, other.length() - 1));
  }

  private static void limits(Context context, ServerOptions options) {
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
        throw new PortTaken(options.port(), options.bind(), e);
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

  int atWork() {
    return watch.atWork();
  }

  void stop() {
    server.stop();
    atWork.close();
    watch.close();
  }

  /** Runs queries within limits, and refuses what no query may ask for. */
  private static final class Queries extends SPARQL_QueryDataset {
    private static final ThreadLocal<Optional<Work>> WORK =
        ThreadLocal.withInitial(Optional::empty);

    private final Limits limits;

    Queries(Limits limits) {
      this.limits = limits;
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
      limits.refusal(query).ifPresent(ServletOps::errorBadRequest);
    }

    @Override
    protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
      Limits.Begun begun = limits.begin(query, dataset, action.getContext());
      WORK.set(Optional.of(begun.work()));
      return begun.execution();
    }

    @Override
    protected void execute(String query, HttpAction action) {
      try {
        super.execute(query, action);
      } catch (QueryCancelledException e) {
        action.setResponseStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      } catch (RuntimeException e) {
        if (!isEnded()) {
          throw e;
        }
        // a sort that is cut off in its midst may fail in many ways
        action.setResponseStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      } finally {
        WORK.get().ifPresent(done -> done(done, action));
        WORK.remove();
      }
    }

    private static boolean isEnded() {
      return WORK.get().filter(work -> work.why() != Work.End.NONE).isPresent();
    }

    private void done(Work done, HttpAction action) {
      limits.done(done);
      if (done.why() != Work.End.NONE) {
        action.getResponse().setHeader(KeptBack.END, done.why().name());
      }
    }

    /** Graphs are read by people too. */
    @Override
    protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
      if (result.isGraph()) {
        result.graph().getPrefixMapping().setNsPrefixes(Prefixes.MAP);
      }
      if (result.isDataset()) {
        result.dataset().prefixes().putAll(Prefixes.MAP);
      }
      super.sendResults(action, result, prologue);
    }
  }
}
