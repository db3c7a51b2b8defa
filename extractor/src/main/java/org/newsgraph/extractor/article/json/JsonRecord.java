package org.newsgraph.extractor.article.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractor.article.byline.Dates;
import org.newsgraph.extractor.article.field.Field;
import org.newsgraph.extractor.article.field.FieldNames;
import org.newsgraph.extractor.article.field.Fields;

/** A JSON object that tells about an article. */
public final class JsonRecord {

  private static final List<String> WRAPPERS =
      List.of(
          "name",
          "title",
          "rendered",
          "@value",
          "value",
          "#text",
          "_",
          "text",
          "main",
          "$oid",
          "$date",
          "$numberLong",
          "date",
          "iso",
          "@id",
          "id");
  private static final List<String> ABSTRACTS =
      List.of("abstract", "description", "snippet", "summary", "leadparagraph", "excerpt");
  private static final int DEEPEST = 6;
  private static final int LONGEST_SHOWN = 80;

  private final JsonNode json;
  private final FieldNames names;

  public JsonRecord(JsonNode json, FieldNames names) {
    this.json = json;
    this.names = names;
  }

  /** The fields as they were given. */
  public Fields fields() {
    Fields fields = names.fields(this::value);
    if (fields.get(Field.PUBLISHED).isEmpty()) {
      fields = fields.with(Field.PUBLISHED, oddDay());
    }
    return fields.with(Field.AUTHOR, authors(fields));
  }

  /**
   * A day in a form of which nothing is known: its year, month and day, the only one of its values
   * that can be read as a day, else all of it as it stands, so that it can be told.
   */
  private Optional<String> oddDay() {
    return names.of(Field.PUBLISHED).stream()
        .flatMap(name -> at(name).stream())
        .filter(node -> node.isBoolean() || !node.isEmpty())
        .findFirst()
        .map(node -> parts(node).or(() -> onlyDay(node)).orElseGet(() -> shown(node)));
  }

  private static Optional<String> parts(JsonNode node) {
    Map<String, Integer> parts = new HashMap<>();
    node.properties()
        .forEach(part -> parts.put(FieldNames.normal(part.getKey()), part.getValue().asInt(0)));
    return parts.keySet().containsAll(List.of("year", "month", "day"))
        ? Optional.of(
            "%04d-%02d-%02d".formatted(parts.get("year"), parts.get("month"), parts.get("day")))
        : Optional.empty();
  }

  private static Optional<String> onlyDay(JsonNode node) {
    List<String> days = new ArrayList<>();
    node.forEach(
        value ->
            Optional.of(value.asText())
                .filter(told -> Dates.parse(told).isPresent())
                .ifPresent(days::add));
    return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
  }

  private static String shown(JsonNode node) {
    String json = node.toString();
    return json.length() <= LONGEST_SHOWN ? json : json.substring(0, LONGEST_SHOWN) + " …";
  }

  /** Whether it has a text under one of the names. */
  public boolean hasText() {
    return json.isObject() && text().isPresent();
  }

  /** Whether it tells at least where an article stands or what it is called. */
  public boolean tellsOfAnArticle() {
    Fields fields = names.fields(this::value);
    return fields.get(Field.URL).isPresent()
        || (fields.get(Field.TITLE).isPresent() && fields.get(Field.PUBLISHED).isPresent());
  }

  /** Whether it has the beginning or an abstract of a text. */
  public boolean hasAbstract() {
    return ABSTRACTS.stream().anyMatch(name -> value(name).isPresent());
  }

  /** The names of its own values that look like days and are none of the known ones. */
  public List<String> unusedDates() {
    List<String> unused = new ArrayList<>();
    json.fieldNames().forEachRemaining(unused::add);
    unused.removeIf(
        name ->
            names.isKnown(name)
                || !FieldNames.isDateLike(name)
                || !json.path(name).isValueNode()
                || json.path(name).asText().isBlank()
                || json.path(name).isNull());
    return unused;
  }

  /** The text exactly as it is. */
  public Optional<String> text() {
    return names.of(Field.TEXT).stream()
        .flatMap(name -> at(name).flatMap(node -> text(node, 0)).stream())
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  private Optional<String> authors(Fields fields) {
    return fields.get(Field.AUTHOR).map(name -> name.replaceFirst("^(?i:by) (?=\\p{Lu})", ""));
  }

  private Optional<String> value(String path) {
    return at(path).flatMap(node -> value(node, 0));
  }

  private Optional<JsonNode> at(String path) {
    Optional<JsonNode> node = Optional.of(json);
    for (String step : path.split("/", -1)) {
      node = node.flatMap(here -> step(here, step));
    }
    return node;
  }

  private static Optional<JsonNode> step(JsonNode here, String name) {
    if (here.isArray()) {
      for (JsonNode element : here) {
        Optional<JsonNode> found = step(element, name);
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }
    if (here.hasNonNull(name)) {
      return Optional.of(here.get(name));
    }
    for (Iterator<String> each = here.fieldNames(); each.hasNext(); ) {
      String key = each.next();
      if (FieldNames.normal(key).equals(name) && !here.get(key).isNull()) {
        return Optional.of(here.get(key));
      }
    }
    return Optional.empty();
  }

  /** A string, a list of paragraphs, or pieces of one text with their marks. */
  private static Optional<String> text(JsonNode node, int depth) {
    if (node.isTextual()) {
      return Optional.of(node.textValue());
    }
    if (depth >= DEEPEST) {
      return Optional.empty();
    }
    if (node.isArray()) {
      return pieces(node, depth);
    }
    return node.isObject()
        ? Stream.of(
                "rendered", "value", "text", "html", "content", "body", "#text", "@value", "main")
            .filter(node::hasNonNull)
            .flatMap(name -> text(node.get(name), depth + 1).stream())
            .findFirst()
        : Optional.empty();
  }

  private static Optional<String> pieces(JsonNode list, int depth) {
    boolean marked = false;
    boolean plain = false;
    List<String> pieces = new ArrayList<>();
    for (JsonNode piece : list) {
      marked |= piece.isObject();
      plain |= piece.isTextual();
      text(piece, depth + 1).ifPresent(pieces::add);
    }
    return pieces.isEmpty()
        ? Optional.empty()
        : Optional.of(String.join(marked && plain ? "" : "\n\n", pieces));
  }

  /** A string, a number, the name of a thing, or the values of a list one after the other. */
  private static Optional<String> value(JsonNode node, int depth) {
    if (depth >= DEEPEST) {
      return Optional.empty();
    }
    String value =
        switch (node.getNodeType()) {
          case STRING, NUMBER -> node.asText();
          case OBJECT -> named(node, depth);
          case ARRAY -> String.join(", ", values(node, depth).distinct().toList());
          default -> "";
        };
    return Optional.of(value.strip()).filter(v -> !v.isEmpty());
  }

  private static String named(JsonNode node, int depth) {
    if (node.hasNonNull("family")) {
      return (node.path("given").asText("") + " " + node.path("family").asText("")).strip();
    }
    if (node.has("date-parts")) {
      return dateParts(node.path("date-parts").path(0));
    }
    return WRAPPERS.stream()
        .filter(node::has)
        .flatMap(name -> value(node.get(name), depth + 1).stream())
        .findFirst()
        .orElse("");
  }

  private static String dateParts(JsonNode parts) {
    return parts.size() < 3
        ? ""
        : "%04d-%02d-%02d"
            .formatted(parts.get(0).asInt(), parts.get(1).asInt(), parts.get(2).asInt());
  }

  private static Stream<String> values(JsonNode list, int depth) {
    List<String> values = new ArrayList<>();
    list.forEach(item -> value(item, depth + 1).ifPresent(values::add));
    return values.stream();
  }
}
