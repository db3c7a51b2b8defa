package org.newsgraph.store.vocabulary;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * The mentions, time expressions and evidence of an article in compact form: the JSON of {@code
 * ng:standoff}, which unfolds to NIF. Offsets are Unicode code points, the end is exclusive.
 */
public record Standoff(
    List<Mention> mentions,
    List<Time> times,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Evidence> evidence) {
  /** Of an article in which nothing was found. */
  public static final Standoff NOTHING = new Standoff(List.of(), List.of());

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  public Standoff {
    mentions = mentions == null ? List.of() : List.copyOf(mentions);
    times = times == null ? List.of() : List.copyOf(times);
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
  }

  /** Without evidence. */
  public Standoff(List<Mention> mentions, List<Time> times) {
    this(mentions, times, List.of());
  }

  /**
   * A mention of entities.
   *
   * @param begin first character
   * @param end first character behind it
   * @param kind local name of {@code ng:mentionKind}: name, description, pronoun, demonym
   * @param type local name of the schema.org class, empty where none applies
   * @param entities IRIs of what the words name
   * @param standsFor IRIs of the participants, where they are others than those named
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Mention(
      @JsonProperty("b") int begin,
      @JsonProperty("e") int end,
      @JsonProperty("k") String kind,
      @JsonProperty("c") String type,
      @JsonProperty("r") List<String> entities,
      @JsonProperty("s") List<String> standsFor) {
    public Mention {
      kind = Objects.requireNonNullElse(kind, "name");
      type = Objects.requireNonNullElse(type, "");
      entities = entities == null ? List.of() : List.copyOf(entities);
      standsFor = standsFor == null ? List.of() : List.copyOf(standsFor);
    }

    Stream<Triple> triples(String article, CodePointText text) {
      Span span = new Span(article, begin, end);
      Node at = span.iri();
      Stream<Triple> about =
          Stream.concat(
              Stream.of(Triple.create(at, Ng.MENTION_KIND, Ng.term(kind))),
              type.isEmpty()
                  ? Stream.empty()
                  : Stream.of(Triple.create(at, ItsRdf.TA_CLASS_REF, Schema.term(type))));
      Stream<Triple> links =
          Stream.concat(
              links(at, ItsRdf.TA_IDENT_REF, entities), links(at, Ng.STANDS_FOR, standsFor));
      return Stream.concat(
          span.triplesAround(at, text.words(begin, end)), Stream.concat(about, links));
    }

    private static Stream<Triple> links(Node at, Node property, List<String> iris) {
      return iris.stream().map(iri -> Triple.create(at, property, NodeFactory.createURI(iri)));
    }
  }

  /**
   * A time expression.
   *
   * @param begin first character
   * @param end first character behind it
   * @param type DATE, TIME, DURATION or SET
   * @param value the TIMEX3 value
   */
  public record Time(
      @JsonProperty("b") int begin,
      @JsonProperty("e") int end,
      @JsonProperty("t") String type,
      @JsonProperty("v") String value) {
    public Time {
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(value, "value");
    }

    Stream<Triple> triples(String article, CodePointText text) {
      Span span = new Span(article, begin, end);
      Node at = span.iri();
      return Stream.concat(
          span.triplesAround(at, text.words(begin, end)),
          Stream.of(
              Triple.create(at, Ng.TIMEX_TYPE, NodeFactory.createLiteralString(type)),
              Triple.create(at, Ng.TIMEX_VALUE, NodeFactory.createLiteralString(value))));
    }
  }

  /**
   * Reads the JSON of {@code ng:standoff}; throws {@link IllegalArgumentException} where it is
   * none.
   */
  public static Standoff read(String json) {
    try {
      return JSON.readValue(json, Standoff.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a standoff literal: " + e.getOriginalMessage(), e);
    }
  }

  /** The JSON of {@code ng:standoff}. */
  public String json() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The NIF triples that this stands for, over the article's text ({@code nif:isString}). */
  public Stream<Triple> unfold(String article, String text) {
    return unfold(article, new CodePointText(text));
  }

  Stream<Triple> unfold(String article, CodePointText text) {
    return Stream.of(
            mentions.stream().flatMap(m -> m.triples(article, text)),
            times.stream().flatMap(t -> t.triples(article, text)),
            evidence.stream().flatMap(e -> e.triples(article, text)))
        .flatMap(triples -> triples);
  }
}
