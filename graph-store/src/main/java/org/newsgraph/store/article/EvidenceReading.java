package org.newsgraph.store.article;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.newsgraph.store.vocabulary.Evidence;
import org.newsgraph.store.vocabulary.Evidence.Place;
import org.newsgraph.store.vocabulary.Standoff;

/**
 * Reads out of the JSON of {@code ng:standoff} the evidence of some facts and the mentions at its
 * words, and passes over all else: an article has hundreds of mentions.
 */
public final class EvidenceReading {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final ObjectReader EVIDENCE = JSON.readerFor(Evidence.class);

  private EvidenceReading() {}

  /**
   * Reads the evidence of these facts, by the fragments of their IRIs; throws {@link
   * IllegalArgumentException} where the JSON is none.
   */
  public static Standoff of(String json, Predicate<String> facts) {
    try {
      return read(json, facts);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a standoff literal: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Standoff read(String json, Predicate<String> facts) throws IOException {
    List<Evidence> evidence = new ArrayList<>();
    try (JsonParser parser = list(json, "evidence")) {
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        Evidence one = EVIDENCE.readValue(parser);
        if (facts.test(one.fact())) {
          evidence.add(one);
        }
      }
    }
    Set<Place> places = new HashSet<>();
    evidence.forEach(one -> one.places().forEach(places::add));
    return new Standoff(places.isEmpty() ? List.of() : mentions(json, places), List.of(), evidence);
  }

  private static List<Standoff.Mention> mentions(String json, Set<Place> places)
      throws IOException {
    List<Standoff.Mention> mentions = new ArrayList<>();
    try (JsonParser parser = list(json, "mentions")) {
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        mention(parser, places, mentions);
      }
    }
    return mentions;
  }

  /** What stands behind the place is read only where the place is one of these. */
  private static void mention(JsonParser parser, Set<Place> places, List<Standoff.Mention> mentions)
      throws IOException {
    int begin = -1;
    int end = -1;
    String kind = null;
    String type = null;
    List<String> entities = List.of();
    List<String> standsFor = List.of();
    boolean wanted = true;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      parser.nextToken();
      wanted = wanted && (begin < 0 || end < 0 || places.contains(new Place(begin, end)));
      if (!wanted) {
        parser.skipChildren();
        continue;
      }
      switch (field) {
        case "b" -> begin = parser.getIntValue();
        case "e" -> end = parser.getIntValue();
        case "k" -> kind = parser.getText();
        case "c" -> type = parser.getText();
        case "r" -> entities = texts(parser);
        case "s" -> standsFor = texts(parser);
        default -> parser.skipChildren();
      }
    }
    if (wanted && places.contains(new Place(begin, end))) {
      mentions.add(new Standoff.Mention(begin, end, kind, type, entities, standsFor));
    }
  }

  private static List<String> texts(JsonParser parser) throws IOException {
    List<String> texts = new ArrayList<>();
    while (parser.nextToken() == JsonToken.VALUE_STRING) {
      texts.add(parser.getText());
    }
    return texts;
  }

  /**
   * Goes into the list of that name. Quotes within a text are escaped, so that what reads like the
   * beginning of the list is it.
   */
  private static JsonParser list(String json, String name) throws IOException {
    int at = json.indexOf('"' + name + "\":[");
    JsonParser parser = JSON.createParser(at < 0 ? "[]" : json.substring(json.indexOf('[', at)));
    parser.nextToken();
    return parser;
  }
}
