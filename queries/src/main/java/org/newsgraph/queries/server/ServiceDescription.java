package org.newsgraph.queries.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.queries.index.Counts;
import org.newsgraph.queries.rdf.GraphReply;
import org.newsgraph.queries.rdf.Prefixes;
import org.newsgraph.queries.view.SummaryView;
import org.newsgraph.store.vocabulary.Ng;

/**
 * What the endpoint says of itself when it is asked without a query, as SPARQL 1.1 Service
 * Description has it, with the counts of classes in VoID.
 */
final class ServiceDescription extends HttpFilter {
  @Serial private static final long serialVersionUID = 1L;
  private static final String SD = Prefixes.MAP.get("sd");
  private static final String VOID = Prefixes.MAP.get("void");
  private static final String FORMATS = "http://www.w3.org/ns/formats/";

  private final transient SummaryView summary;

  ServiceDescription(SummaryView summary) {
    this.summary = summary;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean asked = request.getParameter("query") != null || request.getMethod().equals("POST");
    if (asked) {
      chain.doFilter(request, response);
    } else {
      GraphReply.send(request, response, described(address(request)));
    }
  }

  private static String address(HttpServletRequest request) {
    return "http://" + request.getHeader("Host") + request.getRequestURI();
  }

  private Graph described(String address) {
    Graph graph = GraphFactory.createDefaultGraph();
    Node service = NodeFactory.createURI(address);
    Node dataset = NodeFactory.createURI(address + "#dataset");
    Node knowledge = NodeFactory.createURI(address + "#knowledge");
    add(graph, service, RDF.type.getURI(), iri(SD + "Service"));
    add(graph, service, SD + "endpoint", service);
    add(graph, service, SD + "supportedLanguage", iri(SD + "SPARQL11Query"));
    for (String format :
        List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "Turtle",
            "JSON-LD",
            "RDF_XML")) {
      add(graph, service, SD + "resultFormat", iri(FORMATS + format));
    }
    add(graph, service, SD + "defaultDataset", dataset);
    add(graph, dataset, RDF.type.getURI(), iri(SD + "Dataset"));
    add(graph, dataset, SD + "defaultGraph", knowledge);
    add(graph, knowledge, RDF.type.getURI(), iri(SD + "Graph"));
    add(graph, knowledge, RDF.type.getURI(), iri(VOID + "Dataset"));
    add(graph, knowledge, VOID + "vocabulary", iri(Ng.NS));
    counts(graph, knowledge, address);
    return graph;
  }

  private void counts(Graph graph, Node knowledge, String address) {
    Counts counts = summary.counts();
    counts
        .entities()
        .forEach(
            (type, count) ->
                partition(graph, knowledge, address, "https://schema.org/" + type, count));
    counts
        .byClass()
        .forEach((type, count) -> partition(graph, knowledge, address, Ng.NS + type, count));
    partition(graph, knowledge, address, "https://schema.org/NewsArticle", counts.articles());
  }

  private static void partition(
      Graph graph, Node knowledge, String address, String type, int count) {
    Node part = NodeFactory.createURI(address + "#class-" + type.replaceAll(".*[/#]", ""));
    add(graph, knowledge, VOID + "classPartition", part);
    add(graph, part, VOID + "class", iri(type));
    add(
        graph,
        part,
        VOID + "entities",
        NodeFactory.createLiteralDT(String.valueOf(count), XSDDatatype.XSDinteger));
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static void add(Graph graph, Node subject, String property, Node object) {
    graph.add(Triple.create(subject, iri(property), object));
  }
}
