package org.newsgraph.store.vocabulary;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * The words on which a report or a claim rests besides its sentence, as {@code ng:standoff} keeps
 * them.
 *
 * @param fact fragment of the IRI of the report or claim
 * @param triggers the word that names it
 * @param actors the words for the participants
 * @param times the words that tell when
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Evidence(
    @JsonProperty("f") String fact,
    @JsonProperty("t") List<Place> triggers,
    @JsonProperty("a") List<Place> actors,
    @JsonProperty("w") List<Place> times) {
  public Evidence {
    Objects.requireNonNull(fact, "fact");
    triggers = triggers == null ? List.of() : List.copyOf(triggers);
    actors = actors == null ? List.of() : List.copyOf(actors);
    times = times == null ? List.of() : List.copyOf(times);
  }

  /** From one code point of the text up to another. */
  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  @JsonPropertyOrder({"begin", "end"})
  public record Place(@JsonProperty("begin") int begin, @JsonProperty("end") int end) {}

  /** The IRI of the report or claim of that article. */
  public String iri(String article) {
    return article + "#" + fact;
  }

  /** All its words. */
  public Stream<Place> places() {
    return Stream.of(triggers, actors, times).flatMap(List::stream);
  }

  Node node(String article) {
    return NodeFactory.createURI(iri(article));
  }

  Stream<Triple> triples(String article, CodePointText text) {
    Node node = node(article);
    return Stream.of(
            spans(node, Ng.TRIGGER, triggers, article, text),
            spans(node, Ng.ACTOR_MENTION, actors, article, text),
            spans(node, Ng.TIME_MENTION, times, article, text))
        .flatMap(triples -> triples);
  }

  private static Stream<Triple> spans(
      Node fact, Node property, List<Place> places, String article, CodePointText text) {
    return places.stream()
        .map(place -> new Span(article, place.begin(), place.end()))
        .flatMap(span -> span(Triple.create(fact, property, span.iri()), span, text));
  }

  private static Stream<Triple> span(Triple pointer, Span span, CodePointText text) {
    return Stream.concat(
        Stream.of(pointer),
        span.triplesAround(pointer.getObject(), text.words(span.begin(), span.end())));
  }
}
