package org.newsgraph.queries.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.newsgraph.queries.catalogue.FirstRows;
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
    Asked asked = given.with(new LastDay(index, rows).before(given.values()));
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
    Query query = query(asked, chosen, most);
    boolean all = asked.acting().isEmpty() && asked.collections().isEmpty();
    query.setLimit(all ? most : Query.NOLIMIT);
    return new Collected(graph, asked.collections()).kept(asked.acting().kept(graph.run(query)));
  }

  /** So many things more as will fill the answer if they have as many rows as those before. */
  private static int needed(int asked, int found, int most) {
    return Math.min(MORE * asked, SPARE + asked * (most - found) / Math.max(1, found));
  }

  private Query query(Asked asked, List<Chosen> chosen, int most) {
    List<List<Node>> things = chosen.stream().map(Chosen::nodes).toList();
    if (rows.isSaid()) {
      Map<String, List<Node>> open = new TreeMap<>(asked.values());
      open.put(SaidOf.RELATION, List.of());
      List<List<Node>> said = new SaidOf(graph, index).each(chosen, MOST_TOLD);
      return asked.question().query().overEach(with(SaidOf.VARIABLES), said, open);
    }
    if (rows.isOfHeads()) {
      List<List<Node>> heads = new HeadsOf(index).each(chosen, countries(asked), most);
      return asked
          .question()
          .query()
          .overBoth(things.get(0).size(), with(HeadsOf.VARIABLES), heads, asked.values());
    }
    return asked.acting().isEmpty()
        ? asked.question().query().over(rows.variables(), things, asked.values())
        : new ActingIn(graph, asked).query(rows.variables(), things);
  }

  private List<String> with(List<String> more) {
    return Stream.concat(rows.variables().stream(), more.stream()).toList();
  }

  /** What one of those is to head of whom the rows tell. */
  private List<String> countries(Asked asked) {
    return rows.anyOf().flatMap(v -> asked.texts(v).stream()).toList();
  }
}
