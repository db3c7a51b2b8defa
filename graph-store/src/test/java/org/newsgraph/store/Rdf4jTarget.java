package org.newsgraph.store;

import com.sun.net.httpserver.BasicAuthenticator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.query.QueryLanguage;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.repository.sail.SailRepositoryConnection;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.trig.TriGWriter;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/**
 * Another make of store, RDF4J, behind the addresses of its own server, for whoever knows the
 * password; several requests are answered at once.
 */
final class Rdf4jTarget implements AutoCloseable {
  /** Who may write, and the password. */
  static final String CREDENTIALS = "ada:secret";

  private static final String GRAPHS = "/repositories/news/rdf-graphs/service";
  private static final String STATEMENTS = "/repositories/news/statements";

  private final SailRepository repository = new SailRepository(new MemoryStore());
  private final ExecutorService workers = Executors.newFixedThreadPool(4);
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  Rdf4jTarget() throws IOException {
    repository.init();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(workers);
    BasicAuthenticator password =
        new BasicAuthenticator("news") {
          @Override
          public boolean checkCredentials(String user, String secret) {
            return (user + ":" + secret).equals(CREDENTIALS);
          }
        };
    server.createContext(GRAPHS, this::graph).setAuthenticator(password);
    server.createContext(STATEMENTS, this::update).setAuthenticator(password);
    server.start();
  }

  /** Where it speaks the Graph Store Protocol. */
  String graphs() {
    return address() + GRAPHS;
  }

  /** Where it takes updates. */
  String statements() {
    return address() + STATEMENTS;
  }

  /** What was asked of it since this was asked: the method and the graph. */
  List<String> requests() {
    List<String> all = List.copyOf(requests);
    requests.clear();
    return all;
  }

  private String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** All that it holds, as it writes it. */
  synchronized DatasetGraph content() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SailRepositoryConnection connection = repository.getConnection()) {
      connection.export(new TriGWriter(out));
    }
    DatasetGraph content = DatasetGraphFactory.create();
    RDFDataMgr.read(content, new ByteArrayInputStream(out.toByteArray()), Lang.TRIG);
    return content;
  }

  private void graph(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    String query = exchange.getRequestURI().getRawQuery();
    String name = URLDecoder.decode(query.replaceFirst("^graph=", ""), StandardCharsets.UTF_8);
    requests.add(exchange.getRequestMethod() + " " + name);
    IRI graph = repository.getValueFactory().createIRI(name);
    Work add = to -> to.add(new ByteArrayInputStream(body), RDFFormat.NTRIPLES, graph);
    if (exchange.getRequestMethod().equals("POST")) {
      done(exchange, add);
    } else {
      done(exchange, to -> to.clear(graph), add);
    }
  }

  private void update(HttpExchange exchange) throws IOException {
    String words = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    requests.add("update");
    done(exchange, connection -> connection.prepareUpdate(QueryLanguage.SPARQL, words).execute());
  }

  private interface Work {
    void with(SailRepositoryConnection connection) throws IOException;
  }

  /** One step after the other. */
  private void done(HttpExchange exchange, Work... steps) throws IOException {
    try (exchange) {
      int status = 204;
      try {
        for (Work step : steps) {
          commit(step);
        }
      } catch (RuntimeException e) {
        status = 400;
      }
      exchange.sendResponseHeaders(status, -1);
    }
  }

  /**
   * In a transaction of its own, beside no other: RDF4J's store in memory may lose a statement that
   * a transaction takes out and puts in again (its issue 4163).
   */
  private synchronized void commit(Work step) throws IOException {
    try (SailRepositoryConnection connection = repository.getConnection()) {
      connection.begin();
      step.with(connection);
      connection.commit();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
    repository.shutDown();
  }
}
