package org.newsgraph.queries.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.newsgraph.queries.catalogue.FirstRows;
import org.newsgraph.queries.catalogue.Question;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.graph.Solution;
import org.newsgraph.queries.index.NewsIndex;
import org.newsgraph.queries.index.choice.Choice;
import org.newsgraph.queries.index.choice.Chosen;

/**
 * Asks a question of the things alone of which its first rows tell: the index names them, the query
 * says the rest. Where they do not fill the answer, the next things follow.
 */
record RowByRow(Graph graph, NewsIndex index, FirstRows rows) {
  private static final int MORE = 4;
  private static final int SPARE = 4;

  /** Things have one row or many; how many is learnt on the first of them. */
  private static final int FEW = 8;

  private static final int PART = 4;

  /** Claims of one relation, of which some are shown. */
  private static final int MOST_TOLD = 24;

  /** Returns the first solutions of the question, at most so many. */
  List<Solution> ask(Asked given, int most) {
    Asked asked = given.with(withLastDay(given.values()));
    Choice choice = Choices.of(rows, asked);
    List<Solution> found = new ArrayList<>();
    int seen = 0;
    int next = Math.max(FEW, most / PART);
    while (found.size() < most) {
      List<Chosen> first = index.first(choice, seen + next);
      List<Chosen> chosen = first.subList(Math.min(seen, first.size()), first.size());
      if (!chosen.isEmpty()) {
        found.addAll(of(asked, chosen, most - found.size()));
      }
      if (chosen.size() < next) {
        break;
      }
      seen += next;
      next = needed(seen, found.size(), most);
    }
    return found.subList(0, Math.min(most, found.size()));
  }

  private List<Solution> of(Asked asked, List<Chosen> chosen, int most) {
    Query query = query(asked.question(), chosen, values(asked, chosen));
    boolean all = asked.acting().isEmpty() && asked.collections().isEmpty();
    query.setLimit(all ? most : Query.NOLIMIT);
    return new Collected(graph, asked.collections()).kept(asked.acting().kept(graph.run(query)));
  }

  /** Of all who act for a country those alone who take part in these events. */
  private Map<String, List<Node>> values(Asked asked, List<Chosen> events) {
    if (asked.acting().isEmpty()) {
      return asked.values();
    }
    List<Node> nodes = events.stream().map(event -> event.nodes().get(0)).toList();
    Set<Node> there =
        graph.look("event-participants", Map.of("event", nodes)).stream()
            .flatMap(row -> row.node("participant").stream())
            .collect(Collectors.toSet());
    return asked.acting().expanded(asked.values(), there);
  }

  /** So many things more as will fill the answer if they have as many rows as those before. */
  private static int needed(int asked, int found, int most) {
    return Math.min(MORE * asked, SPARE + asked * (most - found) / Math.max(1, found));
  }

  private Query query(Question question, List<Chosen> chosen, Map<String, List<Node>> values) {
    if (!rows.isTold()) {
      List<List<Node>> things = chosen.stream().map(Chosen::nodes).toList();
      return question.query().over(rows.variables(), things, values);
    }
    List<String> variables =
        Stream.concat(rows.variables().stream(), SaidOf.VARIABLES.stream()).toList();
    List<List<Node>> told = new SaidOf(graph, index).each(chosen, MOST_TOLD);
    Map<String, List<Node>> open = new TreeMap<>(values);
    open.put(SaidOf.RELATION, List.of());
    return question.query().overEach(variables, told, open);
  }

  /** What must lie before a day that is not given lies before that of the last article. */
  private Map<String, List<Node>> withLastDay(Map<String, List<Node>> given) {
    Map<String, List<Node>> values = new TreeMap<>(given);
    rows.before()
        .filter(parameter -> given.getOrDefault(parameter, List.of()).isEmpty())
        .forEach(
            parameter ->
                index
                    .counts()
                    .lastDay()
                    .ifPresent(day -> values.put(parameter, List.of(day(day)))));
    return values;
  }

  private static Node day(String iso) {
    return NodeFactory.createLiteralDT(iso, XSDDatatype.XSDdate);
  }
}
