package org.newsgraph.queries.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.rdf.GraphReply;
import org.newsgraph.queries.view.piece.Iri;
import org.newsgraph.queries.view.piece.View;

/**
 * What the graph says of a thing, at the thing's own address or as {@code /data?iri=}: the page for
 * people, RDF for machines.
 */
final class DataServlet extends HttpServlet {
  @Serial private static final long serialVersionUID = 1L;
  private static final String BASE = "https://w3id.org/newsgraph";

  private final transient Graph graph;

  DataServlet(Graph graph) {
    this.graph = graph;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI();
    boolean own = !path.equals("/data");
    if (own && GraphReply.isForPeople(request)) {
      response.sendRedirect("/#" + path);
      return;
    }
    try {
      List<Node> thing =
          Iri.of(own ? Map.of("iri", BASE + path) : Map.of("iri", parameter(request)));
      org.apache.jena.graph.Graph found = GraphFactory.createDefaultGraph();
      graph
          .look("thing", Map.of("thing", thing))
          .forEach(
              row ->
                  row.node("p")
                      .flatMap(
                          p ->
                              row.node("o")
                                  .map(o -> triple(row.node("s").orElse(thing.get(0)), p, o)))
                      .ifPresent(found::add));
      if (found.isEmpty()) {
        throw new View.NotFound("The graph says nothing of <" + thing.get(0).getURI() + ">.");
      }
      GraphReply.send(request, response, found);
    } catch (View.NotFound e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND, e.getMessage());
    }
  }

  private static Triple triple(Node s, Node p, Node o) {
    return Triple.create(s, p, o);
  }

  private static String parameter(HttpServletRequest request) {
    String iri = request.getParameter("iri");
    return iri == null ? "" : iri;
  }
}
