package org.newsgraph.queries.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.graph.Solution;

/**
 * What is said for the events, tenures, reports, claims and articles that the rows of an answer
 * name: of a row at most so many pieces, for which alone it is read whose words stand where.
 */
public final class EvidenceIndex {
  /** Of so many pieces for each that is shown the most telling ones are chosen. */
  private static final int LOOKED_AT = 2;

  /** Rows that list events; of these enough is said as it is. */
  private static final String MANY = "events";

  private final List<String> keys;
  private final int most;
  private final Map<String, List<Piece>> byKey = new LinkedHashMap<>();
  private final Map<Solution, List<Piece>> candidates = new LinkedHashMap<>();

  /** Of one event several rows may tell. */
  private final IdentityHashMap<Piece, Evidence> marked = new IdentityHashMap<>();

  private Map<String, List<Mark>> marks = Map.of();
  private Optional<FirstMentions> firstMentions = Optional.empty();

  private EvidenceIndex(List<String> keys, int most) {
    this.keys = keys;
    this.most = most;
  }

  public static EvidenceIndex of(
      Graph graph, List<String> keys, List<Solution> solutions, int most) {
    EvidenceIndex index = new EvidenceIndex(leading(keys), most);
    for (String key : index.keys) {
      Set<Node> wanted = new LinkedHashSet<>();
      solutions.forEach(s -> index.told(key, s).map(NodeFactory::createURI).forEach(wanted::add));
      index.look(graph, key, List.copyOf(wanted));
    }
    solutions.forEach(s -> index.candidates.put(s, index.candidates(s)));
    index.marks =
        Marks.of(
            graph,
            index.candidates.values().stream().flatMap(List::stream).map(Piece::row).toList());
    return index;
  }

  /**
   * Where rows name reports or claims, these are the evidence; an event beside them is only a link.
   */
  private static List<String> leading(List<String> keys) {
    List<String> narrow = keys.stream().filter(k -> k.matches("(report|claim)s?")).toList();
    List<String> wide = keys.stream().filter(k -> !k.startsWith("article")).toList();
    return narrow.isEmpty() ? wide.isEmpty() ? keys : wide : narrow;
  }

  private void look(Graph graph, String key, List<Node> wanted) {
    if (wanted.isEmpty()) {
      return;
    }
    if (key.startsWith("article")) {
      firstMentions = Optional.of(FirstMentions.of(graph, wanted));
    }
    String plural = key.endsWith("s") ? key : key + "s";
    graph
        .evidence(plural, wanted, LOOKED_AT * most)
        .forEach(
            row ->
                byKey
                    .computeIfAbsent(row.text("key"), k -> new ArrayList<>())
                    .add(new Piece(row, Told.plain(row))));
  }

  /** Of a row that lists many events as many tell as pieces are shown, whatever their order. */
  private Stream<String> told(String key, Solution solution) {
    return key.equals(MANY) ? iris(key, solution).sorted().limit(most) : iris(key, solution);
  }

  private static Stream<String> iris(String key, Solution solution) {
    return Stream.of(solution.text(key).split(" ", -1)).filter(iri -> !iri.isEmpty());
  }

  /** What was found, and what it says but for whose words stand where. */
  private record Piece(Solution row, Evidence plain) {}

  private List<Piece> candidates(Solution solution) {
    Comparator<Evidence> telling = new Telling(solution.term("status"));
    return keys.stream()
        .flatMap(key -> told(key, solution))
        .flatMap(iri -> byKey.getOrDefault(iri, List.of()).stream())
        .sorted(Comparator.comparing(Piece::plain, telling))
        .limit(keys.contains(MANY) ? most : (long) LOOKED_AT * most)
        .toList();
  }

  public List<Evidence> of(Solution solution) {
    return candidates.getOrDefault(solution, List.of()).stream()
        .map(piece -> marked.computeIfAbsent(piece, p -> Told.evidence(p.row(), marks)))
        .map(evidence -> quoted(evidence, solution))
        .distinct()
        .sorted(new Telling(solution.term("status")))
        .limit(most)
        .toList();
  }

  /** A row that names articles and whom they mention is quoted with the first such sentence. */
  private Evidence quoted(Evidence evidence, Solution solution) {
    Set<String> entities = Set.copyOf(iris("mentions", solution).distinct().toList());
    return firstMentions.map(first -> first.quoted(evidence, entities)).orElse(evidence);
  }
}
