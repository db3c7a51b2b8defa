package org.newsgraph.queries.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.queries.catalogue.Confidence;
import org.newsgraph.queries.catalogue.Parameter;
import org.newsgraph.queries.catalogue.Question;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.graph.Solution;

/** Finds who bears the names that were given to a question, and what is known of them. */
public record WhoIsMeant(Graph graph, Names names) {
  private static final int MOST = 12;

  public List<Meant> of(Question question, Map<String, String> given) {
    List<Meant> meant = new ArrayList<>();
    new TreeMap<>(given)
        .forEach(
            (name, typed) ->
                question
                    .parameter(name)
                    .filter(p -> isNamed(p, typed))
                    .map(p -> meant(p, typed.strip()))
                    .ifPresent(meant::add));
    return List.copyOf(meant);
  }

  private static boolean isNamed(Parameter parameter, String typed) {
    String value = typed.strip();
    return parameter.type().isName()
        && !value.isEmpty()
        && !value.equals("any")
        && !value.matches("[a-z][a-z0-9+.-]*:\\S+");
  }

  private Meant meant(Parameter parameter, String typed) {
    List<Completion> bearers = names.bearers(parameter, typed).stream().limit(MOST).toList();
    Map<String, String> offices = bearers.size() > 1 ? offices(bearers) : Map.of();
    return new Meant(
        parameter.name(),
        typed,
        bearers.stream().map(b -> new Meant.Bearer(b, offices.getOrDefault(b.iri(), ""))).toList());
  }

  private List<Solution> surestFirst(List<Solution> held) {
    if (held.isEmpty()) {
      return held;
    }
    List<Node> tenures = held.stream().flatMap(row -> row.node("tenure").stream()).toList();
    Map<String, Integer> grades = new HashMap<>();
    graph
        .look("grades", Map.of("thing", tenures))
        .forEach(row -> grades.put(row.text("thing"), Confidence.rank(row.term("sureness"))));
    return held.stream()
        .sorted(
            Comparator.comparing(
                    (Solution row) -> grades.getOrDefault(row.text("tenure"), Confidence.rank("")))
                .thenComparing(row -> row.text("last"), Comparator.reverseOrder()))
        .toList();
  }

  /** The surest office of each in the words of the news, of these the one that was told last. */
  private Map<String, String> offices(List<Completion> bearers) {
    var iris = bearers.stream().map(b -> NodeFactory.createURI(b.iri())).toList();
    List<Solution> held =
        graph.look("entity-offices", Map.of("entity", iris)).stream()
            .filter(row -> row.node("holder").filter(iris::contains).isPresent())
            .toList();
    var owners = held.stream().flatMap(row -> row.node("of").stream()).distinct().toList();
    Map<String, Solution> labels = graph.labels(owners);
    Map<String, String> offices = new LinkedHashMap<>();
    surestFirst(held).stream()
        .filter(row -> labels.containsKey(row.text("of")))
        .forEach(
            row ->
                offices.putIfAbsent(
                    row.text("holder"),
                    row.text("office") + " of " + labels.get(row.text("of")).text("label")));
    return offices;
  }
}
