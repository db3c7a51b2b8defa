package org.newsgraph.queries.correction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.queries.evidence.Evidence;
import org.newsgraph.queries.evidence.Told;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.graph.Solution;
import org.newsgraph.store.consolidation.correction.CorrectionEntry;
import org.newsgraph.store.consolidation.correction.Subject;
import org.newsgraph.store.vocabulary.ShippedTable;

/** Says corrections in words, by {@code words.tsv} and the names that the graph knows. */
public record CorrectionWords(Graph graph) {
  private static final Map<List<String>, String> WORDS = read();
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  /** Returns these corrections in words, in their order. */
  public List<WordedCorrection> of(List<CorrectionEntry> entries) {
    Known known = known(entries);
    return entries.stream().map(entry -> worded(entry, known)).toList();
  }

  /** What the graph knows of what the corrections speak of. */
  private record Known(
      Map<String, Solution> labels,
      Map<String, Solution> events,
      Map<String, List<Evidence>> said) {
    String label(String iri) {
      return Optional.ofNullable(labels.get(iri))
          .map(row -> row.text("label"))
          .orElseGet(() -> last(iri));
    }

    /** The event of which a report tells, unless it was rejected. */
    Optional<Solution> event(String report) {
      return Optional.ofNullable(events.get(report));
    }
  }

  private Known known(List<CorrectionEntry> entries) {
    List<Node> things =
        nodes(entries.stream().flatMap(e -> Stream.of(e.subject(), e.object())).toList());
    List<Node> reports =
        things.stream().filter(n -> Subject.of(n.getURI()) == Subject.REPORT).toList();
    List<Node> claims =
        things.stream().filter(n -> Subject.of(n.getURI()) == Subject.CLAIM).toList();
    Map<String, List<Evidence>> said = new HashMap<>();
    said.putAll(Told.look(graph, "evidence-of-reports", reports));
    said.putAll(Told.look(graph, "evidence-of-claims", claims));
    Map<String, Solution> events = new TreeMap<>();
    if (!reports.isEmpty()) {
      graph
          .look("events-of-reports", Map.of("report", reports))
          .forEach(row -> events.putIfAbsent(row.text("report"), row));
    }
    return new Known(graph.labels(things), events, said);
  }

  private static List<Node> nodes(Collection<String> iris) {
    return iris.stream()
        .filter(iri -> iri.matches("[a-z][a-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+"))
        .distinct()
        .map(NodeFactory::createURI)
        .toList();
  }

  private static WordedCorrection worded(CorrectionEntry entry, Known known) {
    Subject of = Subject.of(entry.subject());
    Optional<Solution> event = known.event(entry.subject());
    Optional<Evidence> said =
        known.said().getOrDefault(entry.subject(), List.of()).stream().findFirst();
    String about =
        event
            .map(row -> row.text("label"))
            .or(() -> said.map(e -> e.source().headline()).filter(h -> !h.isEmpty()))
            .orElseGet(() -> known.label(entry.subject()));
    String page =
        event
            .map(row -> row.text("event"))
            .orElseGet(() -> entry.subject().replaceFirst("#(report|claim)=.*", ""));
    return new WordedCorrection(entry, of.word(), about, page, words(entry, of, known), said);
  }

  private static String words(CorrectionEntry entry, Subject of, Known known) {
    String correction = entry.correction().toLowerCase(Locale.ROOT);
    String object = entry.object();
    return Stream.of(object.isEmpty() ? "-" : object, "*")
        .flatMap(o -> Stream.ofNullable(WORDS.get(List.of(correction, of.word(), o))))
        .findFirst()
        .map(words -> words.replace("{object}", object(object, known)))
        .orElseGet(() -> (entry.correction() + " " + object).strip());
  }

  private static String object(String object, Known known) {
    return day(object)
        .or(() -> known.event(object).map(row -> row.text("label")))
        .orElseGet(
            () -> object.contains(":") ? known.label(object) : object.toLowerCase(Locale.ROOT));
  }

  /** A day, month or year in words; empty where it is none, whatever it looks like. */
  private static Optional<String> day(String iso) {
    if (!iso.matches("\\d{4}(-\\d\\d){0,2}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          switch (iso.length()) {
            case 4 -> iso;
            case 7 -> MONTH.format(YearMonth.parse(iso));
            default -> DAY.format(LocalDate.parse(iso));
          });
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String last(String iri) {
    return iri.replaceFirst("#.*", "").replaceFirst(".*/", "").replace('_', ' ');
  }

  private static Map<List<String>, String> read() {
    Map<List<String>, String> words = new HashMap<>();
    for (String[] row : ShippedTable.rows(CorrectionWords.class, "words.tsv")) {
      words.put(List.of(row[0], row[1], row[2]), row[3]);
    }
    return words;
  }
}
