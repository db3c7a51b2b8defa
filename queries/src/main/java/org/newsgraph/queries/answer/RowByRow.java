package org.newsgraph.queries.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.newsgraph.queries.catalogue.FirstRows;
import org.newsgraph.queries.catalogue.Question;
import org.newsgraph.queries.index.Choice;
import org.newsgraph.queries.index.Chosen;
import org.newsgraph.queries.index.Condition;
import org.newsgraph.queries.index.NewsIndex;
import org.newsgraph.store.vocabulary.Ng;

/**
 * Asks a question of the things alone of which its first rows tell: the index names them, the query
 * says the rest. Where they do not fill the answer, the next things follow.
 */
record RowByRow(Graph graph, NewsIndex index, FirstRows rows) {
  private static final int MORE = 4;
  private static final int SPARE = 20;

  /** Returns the first solutions of the question with these values, at most so many. */
  List<Solution> ask(Question question, Map<String, List<Node>> values, int most) {
    Choice choice = new Choice(rows.kind(), rows.order(), conditions(values));
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

  private List<Condition> conditions(Map<String, List<Node>> values) {
    return rows.conditions().stream().map(c -> condition(c, values)).toList();
  }

  private static Condition condition(Map<String, String> told, Map<String, List<Node>> values) {
    String field = told.get("field");
    if (told.containsKey("is")) {
      return new Condition.OneOf(field, terms(told.get("is")));
    }
    if (told.containsKey("of")) {
      return new Condition.OneOf(field, texts(values, told.get("of")));
    }
    if (told.containsKey("holds")) {
      return new Condition.Holder(field, terms(told.get("holds")));
    }
    if (told.containsKey("from") || told.containsKey("to")) {
      return new Condition.Days(field, day(values, told.get("from")), day(values, told.get("to")));
    }
    return new Condition.Count(
        field,
        Integer.parseInt(told.getOrDefault("least", "0")),
        Integer.parseInt(told.getOrDefault("most", String.valueOf(Integer.MAX_VALUE))));
  }

  private static List<String> terms(String words) {
    return List.of(words.split(" ", -1)).stream().map(word -> Ng.NS + word).toList();
  }

  private static List<String> texts(Map<String, List<Node>> values, String parameter) {
    return values.getOrDefault(parameter, List.of()).stream().map(Solution::plain).toList();
  }

  private static Optional<String> day(Map<String, List<Node>> values, String parameter) {
    return parameter == null ? Optional.empty() : texts(values, parameter).stream().findFirst();
  }
}
