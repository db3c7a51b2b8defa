package org.newsgraph.queries.server;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.queries.answer.Asking;
import org.newsgraph.queries.answer.Graph;
import org.newsgraph.queries.answer.Names;
import org.newsgraph.queries.catalogue.Catalogue;

/** Serves one dataset over HTTP, read-only, until it is closed. */
public final class NewsServer implements AutoCloseable {
  private final FusekiDoor door;
  private final EverySecond everySecond;

  /** Prepares a server; nothing listens before {@link #start}. */
  public NewsServer(DatasetGraph dataset, ServerOptions options) {
    Graph graph = Graph.of(dataset, options.patience());
    this.door = new FusekiDoor(dataset, options, new ApiServlet(views(graph, options)));
    this.everySecond = new EverySecond(options.everySecond());
  }

  private static Map<String, View> views(Graph graph, ServerOptions options) {
    Catalogue catalogue = Catalogue.load();
    Names names = new Names(graph, Clock.systemUTC());
    Asking asking = new Asking(graph, catalogue, names);
    Map<String, View> views = new LinkedHashMap<>();
    views.put("summary", new SummaryView(graph, options.kind()));
    views.put("questions", new QuestionsView(catalogue));
    views.put("complete", new CompleteView(names));
    views.put("entity", new EntityView(graph));
    views.put("event", new EventView(graph));
    views.put("article", new ArticleView(graph));
    catalogue.questions().forEach(q -> views.put("ask/" + q.id(), new AskView(asking, q)));
    return views;
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

  @Override
  public void close() {
    everySecond.close();
    door.stop();
  }
}
