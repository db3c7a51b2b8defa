package org.newsgraph.queries.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.queries.index.EventClasses;
import org.newsgraph.queries.index.row.Described;
import org.newsgraph.store.vocabulary.Ng;
import org.newsgraph.store.vocabulary.Sem;

/** Events and reports as the pages show them, read directly like the {@link DirectLookups}. */
record DirectPages(StoredGraph graph) {
  private static final List<Map.Entry<String, Node>> OF_EVENT =
      List.of(
          Map.entry("date", Ng.DATE),
          Map.entry("endDate", Ng.END_DATE),
          Map.entry("basis", Ng.DATE_BASIS),
          Map.entry("place", Sem.HAS_PLACE),
          Map.entry("country", Ng.COUNTRY),
          Map.entry("topic", Ng.TOPIC),
          Map.entry("amount", Ng.AMOUNT),
          Map.entry("attributedOnly", Ng.ATTRIBUTED_ONLY),
          Map.entry("reports", Ng.REPORT_COUNT),
          Map.entry("articles", Ng.ARTICLE_COUNT),
          Map.entry("sources", Ng.SOURCE_COUNT));
  private static final List<Map.Entry<String, Node>> OF_REPORT =
      List.of(
          Map.entry("subtype", Ng.EVENT_SUBTYPE),
          Map.entry("date", Ng.DATE),
          Map.entry("basis", Ng.DATE_BASIS),
          Map.entry("place", Sem.HAS_PLACE),
          Map.entry("country", Ng.COUNTRY),
          Map.entry("topic", Ng.TOPIC),
          Map.entry("amount", Ng.AMOUNT),
          Map.entry("confidence", Ng.CONFIDENCE),
          Map.entry("attributedWords", Ng.ATTRIBUTED_WORDS));
  private static final List<Node> ROLES =
      List.of(
          Sem.HAS_ACTOR,
          Ng.ACTOR,
          Ng.RECIPIENT,
          Ng.VISITOR,
          Ng.HOST,
          Ng.SIGNATORY,
          Ng.MEDIATOR,
          Ng.VICTIM,
          Ng.ON_BEHALF_OF);

  private static final Set<Node> OF_PARTICIPANTS =
      Stream.concat(Stream.of(RDF.Nodes.type), ROLES.stream())
          .collect(Collectors.toUnmodifiableSet());

  /** The heads of these events, or of those of which these are other names. */
  List<Solution> events(List<Node> iris) {
    return iris.stream()
        .flatMap(
            iri ->
                Stream.concat(
                    Stream.of(iri),
                    graph.subjects(Quad.defaultGraphIRI, Ng.ALSO_KNOWN_AS, iri).stream()))
        .distinct()
        .flatMap(this::head)
        .sorted(by("event", "class", "place", "topic"))
        .toList();
  }

  private Stream<Solution> head(Node event) {
    Described known = graph.described(Quad.defaultGraphIRI, event);
    if (!known.isA(Sem.EVENT)) {
      return Stream.empty();
    }
    return Stream.of(new Bound().with("event", event).binding())
        .flatMap(
            row -> each(row, "class", known.all(RDF.Nodes.type).filter(EventClasses::has).toList()))
        .flatMap(row -> each(row, "label", known.all(RDFS.label.asNode()).toList()))
        .flatMap(row -> each(row, "status", known.all(Ng.STATUS).toList()))
        .flatMap(row -> span(row, known))
        .flatMap(row -> optional(row, known, OF_EVENT))
        .distinct()
        .map(Solution::new);
  }

  /** Who took part in these events, and as what. */
  List<Solution> participants(List<Node> events) {
    return events.stream()
        .map(event -> graph.known(event, OF_PARTICIPANTS))
        .filter(known -> known.isA(Sem.EVENT))
        .flatMap(
            known ->
                ROLES.stream()
                    .flatMap(
                        role ->
                            known
                                .all(role)
                                .map(
                                    who ->
                                        new Bound()
                                            .with("event", known.subject())
                                            .with("participant", who)
                                            .with("role", role)
                                            .solution())))
        .sorted(by("event", "participant", "role"))
        .toList();
  }

  /** Every report of these events as its article tells it. */
  List<Solution> reports(List<Node> events) {
    return events.stream()
        .flatMap(event -> graph.reports(event).stream().flatMap(report -> report(event, report)))
        .sorted(
            Comparator.comparing((Solution row) -> row.text("day"))
                .thenComparing(row -> row.text("article"))
                .thenComparing(row -> row.number("begin"))
                .thenComparing(row -> row.text("report")))
        .toList();
  }

  private Stream<Solution> report(Node event, Node report) {
    Node article = StoredGraph.article(report);
    Described about = graph.described(article, report);
    Optional<Binding> source = graph.source(article);
    if (!about.isA(Ng.REPORT) || source.isEmpty()) {
      return Stream.empty();
    }
    Binding known = new Bound(source.get()).with("event", event).with("report", report).binding();
    return each(known, "class", about.all(Ng.EVENT_TYPE).toList())
        .flatMap(row -> each(row, "status", about.all(Ng.STATUS).toList()))
        .flatMap(row -> graph.quoted(row, article, about))
        .flatMap(row -> span(row, about))
        .flatMap(row -> optional(row, about, OF_REPORT))
        .flatMap(row -> graph.attributed(row, article, about))
        .distinct()
        .map(Solution::new);
  }

  private static Stream<Binding> each(Binding row, String variable, List<Node> values) {
    return values.stream().map(value -> new Bound(row).with(variable, value).binding());
  }

  /** Both ends of the time in which it lies, or neither. */
  private static Stream<Binding> span(Binding row, Described known) {
    List<Binding> both =
        each(row, "earliest", known.all(Ng.EARLIEST).toList())
            .flatMap(r -> each(r, "latest", known.all(Ng.LATEST).toList()))
            .toList();
    return both.isEmpty() ? Stream.of(row) : both.stream();
  }

  private static Stream<Binding> optional(
      Binding row, Described known, List<Map.Entry<String, Node>> properties) {
    Stream<Binding> rows = Stream.of(row);
    for (Map.Entry<String, Node> property : properties) {
      List<Node> values = known.all(property.getValue()).toList();
      if (!values.isEmpty()) {
        rows = rows.flatMap(r -> each(r, property.getKey(), values));
      }
    }
    return rows;
  }

  private static Comparator<Solution> by(String... variables) {
    return Stream.of(variables)
        .map(variable -> Comparator.comparing((Solution row) -> row.text(variable)))
        .reduce(Comparator::thenComparing)
        .orElseThrow();
  }
}
