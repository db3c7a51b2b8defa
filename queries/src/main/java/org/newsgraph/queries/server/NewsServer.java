package org.newsgraph.queries.server;

import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.queries.asking.Asking;
import org.newsgraph.queries.asking.Searching;
import org.newsgraph.queries.catalogue.Catalogue;
import org.newsgraph.queries.exchange.Relay;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.graph.OpenGraph;
import org.newsgraph.queries.graph.ServedGraph;
import org.newsgraph.queries.index.NewsIndex;
import org.newsgraph.queries.name.NameSource;
import org.newsgraph.queries.name.Names;
import org.newsgraph.queries.view.CorrectionsView;
import org.newsgraph.queries.view.SummaryView;
import org.newsgraph.queries.view.Views;
import org.newsgraph.queries.view.piece.Facts;

/** Serves one dataset over HTTP, read-only, until it is closed. */
public final class NewsServer implements AutoCloseable {
  private final FusekiDoor door;
  private final EverySecond everySecond;

  /** Prepares a server; nothing listens before {@link #start}. */
  public NewsServer(DatasetGraph dataset, ServerOptions options) {
    this(dataset, Optional.empty(), options);
  }

  /** Prepares a server of a store with an index beside it, where it has one. */
  public NewsServer(DatasetGraph dataset, Optional<NewsIndex> index, ServerOptions options) {
    Graph graph = new OpenGraph(dataset, options.patience(), index);
    Facts facts = new Facts(graph, index);
    Names names = NameSource.of(graph, index);
    this.door =
        FusekiDoor.to(
            dataset, options, servlets(facts, names, options), description(facts, options));
    this.everySecond = new EverySecond(options.everySecond());
  }

  /**
   * Prepares a server of a graph that another server answers for at this SPARQL 1.1 endpoint: the
   * page, the questions and the data, read-only; queries of clients are handed on.
   */
  public NewsServer(URI endpoint, ServerOptions options) {
    Graph graph = new ServedGraph(endpoint, options.patience());
    Facts facts = new Facts(graph, Optional.empty());
    this.door =
        FusekiDoor.relaying(
            new Relay(endpoint, options.patience()),
            options,
            servlets(facts, NameSource.elsewhere(graph), options),
            description(facts, options));
    this.everySecond = new EverySecond(options.everySecond());
  }

  private static ServiceDescription description(Facts facts, ServerOptions options) {
    return new ServiceDescription(new SummaryView(facts, options.kind(), options.space()));
  }

  private static Map<String, HttpServlet> servlets(
      Facts facts, Names names, ServerOptions options) {
    Map<String, HttpServlet> servlets = new LinkedHashMap<>();
    Catalogue catalogue = Catalogue.load();
    servlets.put("/api/*", new ApiServlet(Views.of(facts, names, options.kind(), options.space())));
    servlets.put(
        CorrectionsServlet.PATH,
        new CorrectionsServlet(
            options.corrections(),
            new CorrectionsView(facts.graph(), options.corrections()),
            Clock.systemUTC()));
    servlets.put(
        "/ask/*",
        new AskServlet(
            new Asking(facts.graph(), catalogue, names, facts.index()),
            new Searching(facts.graph(), names, facts.index())));
    servlets.put("/openapi.json", new ApiServlet(Map.of("", new OpenApi(catalogue))));
    servlets.put("/ontology", new OntologyServlet());
    for (String path : List.of("/data", "/entity/*", "/event/*", "/article/*", "/tenure/*")) {
      servlets.put(path, new DataServlet(facts.graph()));
    }
    return servlets;
  }

  /** Starts to listen and returns the port; {@link PortTaken} where another program has it. */
  public int start() {
    int port = door.start();
    everySecond.start();
    return port;
  }

  /** Waits until the server is closed. */
  public void join() {
    door.join();
  }

  /** How many queries of clients are at work. */
  public int atWork() {
    return door.atWork();
  }

  @Override
  public void close() {
    everySecond.close();
    door.stop();
  }
}
