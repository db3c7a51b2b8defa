package org.newsgraph.queries.rdf;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;

/** A graph in the format that a client accepts: Turtle where it does not say. */
public final class GraphReply {
  private static final Map<String, RDFFormat> FORMATS = formats();

  private GraphReply() {}

  private static Map<String, RDFFormat> formats() {
    Map<String, RDFFormat> formats = new LinkedHashMap<>();
    formats.put(MediaTypes.TURTLE, RDFFormat.TURTLE_PRETTY);
    formats.put(MediaTypes.JSON_LD, RDFFormat.JSONLD);
    formats.put(MediaTypes.RDF_XML, RDFFormat.RDFXML_PLAIN);
    formats.put(MediaTypes.N_TRIPLES, RDFFormat.NTRIPLES);
    return formats;
  }

  /** Returns whether the client is a person with a browser. */
  public static boolean isForPeople(HttpServletRequest request) {
    String accept = String.valueOf(request.getHeader("Accept"));
    return accept.contains("text/html") && FORMATS.keySet().stream().noneMatch(accept::contains);
  }

  public static void send(HttpServletRequest request, HttpServletResponse response, Graph graph)
      throws IOException {
    String accept = String.valueOf(request.getHeader("Accept"));
    String type =
        FORMATS.keySet().stream().filter(accept::contains).findFirst().orElse(MediaTypes.TURTLE);
    graph.getPrefixMapping().setNsPrefixes(Prefixes.MAP);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RDFWriter.source(graph).format(FORMATS.get(type)).output(bytes);
    response.setContentType(type + "; charset=utf-8");
    response.getOutputStream().write(bytes.toByteArray());
  }
}
