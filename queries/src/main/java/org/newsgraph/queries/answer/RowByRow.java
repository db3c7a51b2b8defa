package org.newsgraph.queries.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.newsgraph.queries.catalogue.FirstRows;
import org.newsgraph.queries.catalogue.Question;
import org.newsgraph.queries.index.Choice;
import org.newsgraph.queries.index.Chosen;
import org.newsgraph.queries.index.NewsIndex;

/**
 * Asks a question of the things alone of which its first rows tell: the index names them, the query
 * says the rest. Where they do not fill the answer, the next things follow.
 */
record RowByRow(Graph graph, NewsIndex index, FirstRows rows) {
  private static final int MORE = 4;
  private static final int SPARE = 20;

  /** Returns the first solutions of the question with these values, at most so many. */
  List<Solution> ask(Question question, Map<String, List<Node>> given, int most) {
    Map<String, List<Node>> values = withLastDay(given);
    Choice choice = Choices.of(rows, values);
    List<Solution> found = new ArrayList<>();
    int asked = 0;
    int wanted = most + SPARE;
    while (found.size() < most) {
      List<Chosen> chosen = index.first(choice, wanted);
      List<List<Node>> next =
          chosen.subList(Math.min(asked, chosen.size()), chosen.size()).stream()
              .map(Chosen::nodes)
              .toList();
      if (next.isEmpty()) {
        return found;
      }
      Query query = question.query().over(rows.variables(), next, values);
      query.setLimit(most - found.size());
      found.addAll(graph.run(query));
      if (chosen.size() < wanted) {
        return found;
      }
      asked = chosen.size();
      wanted *= MORE;
    }
    return found;
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
