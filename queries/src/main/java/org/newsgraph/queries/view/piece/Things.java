package org.newsgraph.queries.view.piece;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.graph.Solution;

/** References to things of the graph as the page shows them: IRI, label and type. */
public final class Things {
  private final Map<String, Solution> known;

  private Things(Map<String, Solution> known) {
    this.known = known;
  }

  /** Looks up what these solutions name in these variables. */
  public static Things in(Graph graph, Collection<Solution> solutions, String... variables) {
    Set<String> iris = new TreeSet<>();
    solutions.forEach(s -> Stream.of(variables).map(s::text).forEach(iris::add));
    iris.remove("");
    return of(graph, iris);
  }

  public static Things of(Graph graph, Collection<String> iris) {
    return new Things(graph.labels(nodes(iris)));
  }

  public static List<Node> nodes(Collection<String> iris) {
    return iris.stream().distinct().sorted().map(NodeFactory::createURI).toList();
  }

  /** Words as the graph has them; none stand for any. */
  public static List<Node> literals(Collection<String> words) {
    return words.stream().distinct().sorted().map(NodeFactory::createLiteralString).toList();
  }

  /** The different texts of a variable, in the order of the rows. */
  public static List<String> texts(List<Solution> rows, String variable) {
    return rows.stream().map(row -> row.text(variable)).distinct().toList();
  }

  /** Returns the reference, or JSON null where there is nothing to refer to. */
  public JsonNode reference(String iri) {
    if (iri.isEmpty()) {
      return JsonNodeFactory.instance.nullNode();
    }
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    return json.put("iri", iri).put("label", label(iri)).put("type", type(iri));
  }

  public String label(String iri) {
    return known.containsKey(iri) ? known.get(iri).text("label") : lastPart(iri);
  }

  public String type(String iri) {
    return known.containsKey(iri) ? known.get(iri).term("type") : "";
  }

  private static String lastPart(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1)
        .replace('_', ' ');
  }
}
