package org.newsgraph.queries.view.piece;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.queries.asking.Collected;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.graph.Solution;
import org.newsgraph.queries.index.Counts;
import org.newsgraph.queries.index.NewsIndex;
import org.newsgraph.queries.index.choice.Choice;
import org.newsgraph.queries.index.choice.Condition.OneOf;
import org.newsgraph.queries.index.field.Fields;
import org.newsgraph.queries.index.text.Searched;
import org.newsgraph.store.vocabulary.Ng;

/**
 * What the pages list and count, out of the index where there is one, else out of the graph itself.
 */
public record Facts(Graph graph, Optional<NewsIndex> index) {
  private static final List<String> CONTACTS = List.of("Meeting", "Call", "Visit", "Signing");
  private static final List<String> HELD = List.of("happened", "ongoing");

  /** Things in their order, and how many there are in all. */
  public record Listed(List<String> iris, int all) {}

  /** How often somebody was together with others. */
  public record Company(Map<String, Integer> times) {
    public List<String> mostOften(int most) {
      return times.entrySet().stream()
          .sorted(
              Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                  .thenComparing(Map.Entry.comparingByKey()))
          .limit(most)
          .map(Map.Entry::getKey)
          .toList();
    }
  }

  /** The collections to which a request is kept; none stand for all. */
  public static List<String> collections(Map<String, String> parameters) {
    return Collected.names(parameters.getOrDefault("collection", ""));
  }

  private Optional<NewsIndex> asked() {
    return index.filter(NewsIndex::isInStep);
  }

  /** How much is in the store; empty where nobody has counted it. */
  public Optional<Counts> counts(List<String> collections) {
    return asked().map(i -> i.counts(collections));
  }

  /** The events in which an entity took part or that took place there, latest first. */
  public Listed events(String entity, List<String> within, int from, int most) {
    return listed(
        NewsIndex.choice(
            "event",
            "latest",
            new OneOf("party", List.of(entity)),
            new OneOf("collection", within)),
        new Page("entity-events", entity, within, from, most));
  }

  /** The articles that mention an entity, latest first. */
  public Listed articles(String entity, List<String> within, int from, int most) {
    return listed(
        NewsIndex.choice(
            "article",
            "day",
            new OneOf("mentions", List.of(entity)),
            new OneOf("collection", within)),
        new Page("entity-articles", entity, within, from, most));
  }

  /** A part of what is told of an entity. */
  private record Page(String lookup, String entity, List<String> within, int from, int most) {}

  private Listed listed(Choice choice, Page page) {
    List<String> iris =
        asked().map(i -> i.iris(choice, page.from() + page.most())).orElseGet(() -> looked(page));
    int all = asked().map(i -> i.count(choice)).orElse(iris.size());
    int begin = Math.min(page.from(), iris.size());
    return new Listed(iris.subList(begin, Math.min(begin + page.most(), iris.size())), all);
  }

  private List<String> looked(Page page) {
    String kind = page.lookup().equals("entity-events") ? "event" : "article";
    List<Solution> rows = graph.look(page.lookup(), Map.of("entity", one(page.entity())));
    return new Collected(graph, Set.copyOf(page.within())).kept(kind, Things.texts(rows, kind));
  }

  /**
   * The events or articles in whose words these stand as they were typed, latest first: what there
   * is where no index is, at most some hundreds.
   */
  public Searched containing(String kind, String typed, List<String> within, int from, int most) {
    if (typed.isBlank()) {
      return new Searched(List.of(), 0);
    }
    Node words = NodeFactory.createLiteralString(typed.strip().toLowerCase(Locale.ROOT));
    List<Solution> rows = graph.look(kind + "s-containing", Map.of("words", List.of(words)));
    List<String> iris =
        new Collected(graph, Set.copyOf(within)).kept(kind, Things.texts(rows, kind));
    int begin = Math.min(from, iris.size());
    return new Searched(iris.subList(begin, Math.min(begin + most, iris.size())), iris.size());
  }

  private static List<Node> one(String iri) {
    return Things.nodes(List.of(iri));
  }

  /** The people with whom somebody met, spoke or signed, or who were there. */
  public Company company(String entity, List<String> within) {
    Map<String, Integer> times = new TreeMap<>();
    Optional<NewsIndex> found = asked();
    if (found.isPresent()) {
      times.putAll(
          found
              .get()
              .tally(
                  NewsIndex.choice(
                      "event",
                      "iri",
                      new OneOf("actor", List.of(entity)),
                      new OneOf("class", terms(CONTACTS)),
                      new OneOf("status", terms(HELD)),
                      new OneOf("collection", within)),
                  Fields.PEOPLE));
      times.remove(entity);
    } else {
      for (Solution row :
          graph.look(
              "entity-people", Map.of("entity", one(entity), "within", Things.literals(within)))) {
        times.put(row.text("person"), row.number("times"));
      }
    }
    return new Company(times);
  }

  private static List<String> terms(List<String> words) {
    return words.stream().map(word -> Ng.NS + word).toList();
  }
}
