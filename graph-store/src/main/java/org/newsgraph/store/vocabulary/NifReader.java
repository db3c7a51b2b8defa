package org.newsgraph.store.vocabulary;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * Reads the spans of an article's graph that say nothing but what {@link Standoff} can say as well.
 */
final class NifReader {
  private static final Comparator<Span> IN_TEXT =
      comparingInt(Span::begin).thenComparingInt(Span::end);

  private final String article;
  private final CodePointText text;
  private final Graph graph;
  private final Map<Node, Span> spans = new HashMap<>();

  NifReader(String article, String text, Graph graph) {
    this.article = article;
    this.text = new CodePointText(text);
    this.graph = graph;
    graph.stream(Node.ANY, RDF.Nodes.type, Nif.PHRASE)
        .map(Triple::getSubject)
        .forEach(
            node ->
                Span.of(node)
                    .filter(span -> isSound(node, span))
                    .ifPresent(span -> spans.put(node, span)));
  }

  private boolean isSound(Node node, Span span) {
    return span.article().equals(article)
        && span.end() <= text.length()
        && span.triplesAround(node, text.words(span.begin(), span.end())).allMatch(graph::contains);
  }

  /** This standoff with what it does not say yet. */
  Standoff added(Standoff given) {
    Set<Triple> told = given.unfold(article, text).collect(Collectors.toCollection(HashSet::new));
    Stream<Standoff.Mention> mentions =
        having(Ng.MENTION_KIND)
            .map(this::mention)
            .filter(mention -> !mention.triples(article, text).allMatch(told::contains));
    Stream<Standoff.Time> times =
        having(Ng.TIMEX_VALUE)
            .map(this::time)
            .filter(time -> !time.triples(article, text).allMatch(told::contains));
    return new Standoff(
        Stream.concat(given.mentions().stream(), mentions)
            .sorted(
                comparingInt(Standoff.Mention::begin)
                    .thenComparingInt(Standoff.Mention::end)
                    .thenComparing(Standoff.Mention::kind)
                    .thenComparing(mention -> mention.entities().toString()))
            .toList(),
        Stream.concat(given.times().stream(), times)
            .sorted(comparingInt(Standoff.Time::begin).thenComparingInt(Standoff.Time::end))
            .toList(),
        Stream.concat(given.evidence().stream(), evidence())
            .sorted(comparing(Evidence::fact))
            .toList());
  }

  private Stream<Span> having(Node property) {
    return graph.stream(Node.ANY, property, Node.ANY)
        .map(Triple::getSubject)
        .distinct()
        .filter(spans::containsKey)
        .map(spans::get)
        .sorted(IN_TEXT);
  }

  private Standoff.Mention mention(Span span) {
    return new Standoff.Mention(
        span.begin(),
        span.end(),
        local(span, Ng.MENTION_KIND),
        local(span, ItsRdf.TA_CLASS_REF),
        values(span, ItsRdf.TA_IDENT_REF),
        values(span, Ng.STANDS_FOR));
  }

  private Standoff.Time time(Span span) {
    return new Standoff.Time(
        span.begin(), span.end(), value(span, Ng.TIMEX_TYPE), value(span, Ng.TIMEX_VALUE));
  }

  private Stream<Evidence> evidence() {
    Set<String> facts = new TreeSet<>();
    String room = article + "#";
    Stream.of(Ng.TRIGGER, Ng.ACTOR_MENTION, Ng.TIME_MENTION)
        .flatMap(pointer -> graph.stream(Node.ANY, pointer, Node.ANY))
        .filter(t -> spans.containsKey(t.getObject()) && t.getSubject().isURI())
        .map(t -> t.getSubject().getURI())
        .filter(iri -> iri.startsWith(room))
        .forEach(iri -> facts.add(iri.substring(room.length())));
    return facts.stream().map(this::evidence);
  }

  private Evidence evidence(String fact) {
    Node node = new Evidence(fact, List.of(), List.of(), List.of()).node(article);
    return new Evidence(
        fact,
        places(node, Ng.TRIGGER),
        places(node, Ng.ACTOR_MENTION),
        places(node, Ng.TIME_MENTION));
  }

  private List<Evidence.Place> places(Node fact, Node pointer) {
    return graph.stream(fact, pointer, Node.ANY)
        .map(Triple::getObject)
        .filter(spans::containsKey)
        .map(spans::get)
        .sorted(IN_TEXT)
        .map(span -> new Evidence.Place(span.begin(), span.end()))
        .toList();
  }

  private List<String> values(Span span, Node property) {
    return graph.stream(span.iri(), property, Node.ANY)
        .map(Triple::getObject)
        .map(node -> node.isURI() ? node.getURI() : node.getLiteralLexicalForm())
        .sorted()
        .toList();
  }

  private String value(Span span, Node property) {
    return values(span, property).stream().findFirst().orElse("");
  }

  /** The local name of a term, empty where there is none. */
  private String local(Span span, Node property) {
    String iri = value(span, property);
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
