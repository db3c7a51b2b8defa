package org.newsgraph.queries.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.queries.rdf.GraphReply;

/** The vocabulary of the graph. */
final class OntologyServlet extends HttpServlet {
  @Serial private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Graph ontology = GraphFactory.createDefaultGraph();
    RDFParser.source("org/newsgraph/store/vocabulary/ontology.ttl").parse(ontology);
    GraphReply.send(request, response, ontology);
  }
}
