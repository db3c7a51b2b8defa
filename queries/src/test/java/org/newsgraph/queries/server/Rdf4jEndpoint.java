package org.newsgraph.queries.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.rdf4j.query.BooleanQuery;
import org.eclipse.rdf4j.query.Query;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLBooleanJSONWriter;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLResultsJSONWriter;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.repository.sail.SailRepositoryConnection;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/** The small world of news in another make of store, RDF4J, behind a SPARQL endpoint. */
final class Rdf4jEndpoint implements AutoCloseable {
  private final SailRepository repository = new SailRepository(new MemoryStore());
  private final HttpServer server;

  Rdf4jEndpoint() throws IOException {
    repository.init();
    try (SailRepositoryConnection connection = repository.getConnection();
        InputStream world =
            Rdf4jEndpoint.class.getResourceAsStream("/org/newsgraph/queries/news-world.trig")) {
      connection.add(world, RDFFormat.TRIG);
    }
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/sparql");
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String type = exchange.getRequestHeaders().getFirst("Content-Type");
      String query =
          type.startsWith("application/sparql-query")
              ? body
              : URLDecoder.decode(body.replaceFirst("^.*query=", ""), StandardCharsets.UTF_8);
      byte[] bytes;
      try {
        bytes = answered(query);
      } catch (RuntimeException e) {
        bytes = String.valueOf(e).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(400, bytes.length);
        exchange.getResponseBody().write(bytes);
        return;
      }
      exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private byte[] answered(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SailRepositoryConnection connection = repository.getConnection()) {
      Query query = connection.prepareQuery(text);
      if (query instanceof TupleQuery rows) {
        rows.evaluate(new SPARQLResultsJSONWriter(out));
      } else if (query instanceof BooleanQuery yesOrNo) {
        new SPARQLBooleanJSONWriter(out).handleBoolean(yesOrNo.evaluate());
      }
    }
    return out.toByteArray();
  }

  @Override
  public void close() {
    server.stop(0);
    repository.shutDown();
  }
}
