package org.newsgraph.queries.asking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.queries.catalogue.Confidence;
import org.newsgraph.queries.catalogue.FirstRows;
import org.newsgraph.queries.catalogue.Parameter;
import org.newsgraph.queries.catalogue.ParameterType;
import org.newsgraph.queries.catalogue.Question;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.graph.Solution;
import org.newsgraph.queries.index.NewsIndex;
import org.newsgraph.queries.index.choice.Choice;
import org.newsgraph.store.vocabulary.Ng;

/**
 * What a question with these values narrows, counted by the index.
 *
 * @param changed the question with some other values
 */
record Narrowing(
    Graph graph,
    NewsIndex index,
    Question question,
    FirstRows rows,
    Asked asked,
    Function<Map<String, String>, Asked> changed) {
  private static final int MOST_PARTS = 8;
  private static final int MOST_LABELLED = 60;
  private static final String HOWEVER_SURE = "however sure";
  private static final List<String> TIME = List.of("from", "to");

  List<Widening> widenings() {
    List<Widening> widenings = new ArrayList<>();
    if (!isCountable()) {
      return widenings;
    }
    if (TIME.stream().anyMatch(this::isGiven)) {
      add(widenings, "at any time", TIME);
      undated(widenings);
    }
    List<String> needs = question.needs();
    for (Parameter parameter : question.offered()) {
      boolean open = !TIME.contains(parameter.name()) && !needs.contains(parameter.name());
      if (open && isGiven(parameter.variable())) {
        if (parameter.type() == ParameterType.STATUS) {
          statuses(parameter).forEach(widenings::add);
        } else {
          add(widenings, without(parameter), List.of(parameter.name()));
        }
      }
    }
    return widenings;
  }

  /** The things that the question leaves out of its own accord, as they are not sure enough. */
  Optional<Widening> lessSure() {
    return question
        .confidence()
        .filter(p -> !p.defaultValue().isEmpty() && isCountable() && isGiven(p.variable()))
        .map(p -> new Widening(HOWEVER_SURE, moreWithout(p), any(List.of(p.name()))))
        .filter(more -> more.count() > 0);
  }

  private int moreWithout(Parameter parameter) {
    return index.count(choice(without(List.of(parameter.name())))) - index.count(choice(asked));
  }

  private boolean isCountable() {
    return question.needs().stream().allMatch(this::isGiven);
  }

  private static String without(Parameter parameter) {
    return parameter.type() == ParameterType.CONFIDENCE
        ? HOWEVER_SURE
        : "with any " + lower(parameter.label());
  }

  private static String lower(String label) {
    return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
  }

  private boolean isGiven(String variable) {
    return !asked.values().getOrDefault(variable, List.of()).isEmpty();
  }

  private void add(List<Widening> widenings, String words, List<String> parameters) {
    int count = index.count(choice(without(parameters)));
    if (count > 0) {
      widenings.add(new Widening(words, count, any(parameters)));
    }
  }

  private Map<String, String> any(List<String> parameters) {
    Map<String, String> change = new TreeMap<>();
    parameters.stream()
        .filter(p -> question.parameter(p).isPresent())
        .forEach(p -> change.put(p, "any"));
    return change;
  }

  private Choice choice(Asked other) {
    return Choices.of(rows, other.with(new LastDay(index, rows).before(other.values())));
  }

  private Asked without(List<String> parameters) {
    Map<String, List<Node>> others = new TreeMap<>(asked.values());
    parameters.forEach(p -> others.remove(p.replace('-', '_')));
    return asked.with(others);
  }

  /** Things that no article dates cannot lie within a time. */
  private void undated(List<Widening> widenings) {
    Asked open = without(TIME);
    int all = index.count(choice(open));
    Map<String, List<Node>> dated = new TreeMap<>(open.values());
    dated.put("from", List.of(NodeFactory.createLiteralDT("0001-01-01", XSDDatatype.XSDdate)));
    int known = index.count(choice(asked.with(dated)));
    if (all > known) {
      widenings.add(new Widening("without a day", all - known, any(TIME)));
    }
  }

  private List<Widening> statuses(Parameter parameter) {
    Map<String, Integer> counts = index.tally(choice(without(List.of(parameter.name()))), "status");
    return counts.entrySet().stream()
        .filter(e -> e.getKey().startsWith(Ng.NS))
        .map(e -> Map.entry(e.getKey().substring(Ng.NS.length()), e.getValue()))
        .sorted(Comparator.comparing(e -> -e.getValue()))
        .map(e -> new Widening(e.getKey(), e.getValue(), Map.of(parameter.name(), e.getKey())))
        .toList();
  }

  /** The parts of an answer about events; other answers have none. */
  List<Facet> facets() {
    if (!rows.kind().equals("event") || !isCountable()) {
      return List.of();
    }
    List<Facet> facets = new ArrayList<>();
    Choice all = choice(asked);
    Map<String, Integer> actors = most(index.tally(all, "actor"));
    Map<String, Integer> places = most(index.tally(all, "where"));
    Map<String, Solution> known = known(actors, places);
    named(facets, "person", actors, known, "Person"::equals, free("actor"));
    named(facets, "country", actors, known, "Country"::equals, free("actor"));
    facets.replaceAll(facet -> facet.name().equals("country") ? represented(facet) : facet);
    named(facets, "organisation", actors, known, "Organization"::equals, free("actor"));
    named(facets, "place", places, known, t -> true, free("where"));
    plain(facets, "year", index.tally(all, "year"), year -> Map.of("from", year, "to", year));
    plain(facets, "status", terms(index.tally(all, "status")), status -> Map.of("status", status));
    Asked howeverSure = without(question.confidence().stream().map(Parameter::name).toList());
    sureness(facets, terms(index.tally(choice(howeverSure), "sureness")));
    plain(facets, "publisher", index.tally(all, "toldBy"), p -> Map.of());
    plain(facets, "collection", index.tally(all, "collection"), c -> Map.of("collection", c));
    return facets;
  }

  /** A country that is asked for counts those who act for it, and so its part is counted. */
  private Facet represented(Facet countries) {
    if (question.parameter(Question.REPRESENTATIVES.name()).isEmpty()) {
      return countries;
    }
    return new Facet(
        countries.name(),
        countries.parts().stream()
            .map(part -> part.change().isEmpty() ? part : part.with(counted(part.change())))
            .sorted(Comparator.comparing(part -> -part.count()))
            .toList());
  }

  private int counted(Map<String, String> change) {
    return index.count(choice(changed.apply(change)));
  }

  /** What is asked for by a grade is what is at least so sure, and so it is counted. */
  private void sureness(List<Facet> facets, Map<String, Integer> counts) {
    List<Facet.Part> parts = new ArrayList<>();
    int surer = 0;
    for (String grade : Confidence.GRADES) {
      int more = surer + counts.getOrDefault(grade, 0);
      if (more > surer) {
        String label = surer == 0 ? grade : grade + " or surer";
        Optional<Parameter> asks = question.confidence();
        parts.add(
            new Facet.Part(label, more, asks.map(p -> Map.of(p.name(), grade)).orElse(Map.of())));
      }
      surer = more;
    }
    if (!parts.isEmpty()) {
      facets.add(new Facet("sureness", parts));
    }
  }

  private static Map<String, Integer> most(Map<String, Integer> counts) {
    Map<String, Integer> first = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue()))
        .limit(MOST_LABELLED)
        .forEach(e -> first.put(e.getKey(), e.getValue()));
    return first;
  }

  private static Map<String, Integer> terms(Map<String, Integer> counts) {
    Map<String, Integer> terms = new TreeMap<>();
    counts.forEach((iri, count) -> terms.put(iri.replace(Ng.NS, ""), count));
    return terms;
  }

  /** The first parameter that a thing's field must match and that is still open. */
  private Optional<String> free(String field) {
    return rows.conditions().stream()
        .filter(c -> field.equals(c.get("field")) && c.containsKey("of"))
        .map(c -> c.get("of"))
        .filter(p -> !isGiven(p))
        .findFirst();
  }

  private Map<String, Solution> known(Map<String, Integer> actors, Map<String, Integer> places) {
    return graph.labels(
        Stream.of(actors, places)
            .flatMap(counts -> counts.keySet().stream())
            .map(NodeFactory::createURI)
            .toList());
  }

  private void named(
      List<Facet> facets,
      String name,
      Map<String, Integer> counts,
      Map<String, Solution> known,
      Predicate<String> type,
      Optional<String> parameter) {
    List<Facet.Part> parts =
        counts.entrySet().stream()
            .filter(e -> known.containsKey(e.getKey()))
            .filter(e -> type.test(known.get(e.getKey()).term("type")))
            .filter(e -> asked.values().values().stream().noneMatch(v -> has(v, e.getKey())))
            .limit(MOST_PARTS)
            .map(
                e ->
                    new Facet.Part(
                        known.get(e.getKey()).text("label"),
                        e.getValue(),
                        parameter.map(p -> Map.of(p, e.getKey())).orElse(Map.of())))
            .toList();
    if (!parts.isEmpty()) {
      facets.add(new Facet(name, parts));
    }
  }

  private static boolean has(List<Node> nodes, String iri) {
    return nodes.contains(NodeFactory.createURI(iri));
  }

  private void plain(
      List<Facet> facets,
      String name,
      Map<String, Integer> counts,
      Function<String, Map<String, String>> change) {
    List<Facet.Part> parts =
        counts.entrySet().stream()
            .sorted(Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue()))
            .limit(MOST_PARTS)
            .map(e -> new Facet.Part(e.getKey(), e.getValue(), allowed(change.apply(e.getKey()))))
            .toList();
    if (!parts.isEmpty()) {
      facets.add(new Facet(name, parts));
    }
  }

  /** Only what the question has parameters for. */
  private Map<String, String> allowed(Map<String, String> change) {
    boolean all = change.keySet().stream().allMatch(p -> question.parameter(p).isPresent());
    return all ? change : Map.of();
  }
}
