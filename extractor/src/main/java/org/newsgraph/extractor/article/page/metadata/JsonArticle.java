package org.newsgraph.extractor.article.page.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The fields of an article in JSON, as they were given; absent where the value has none. */
public record JsonArticle(
    Optional<String> id,
    Optional<String> title,
    Optional<String> text,
    Optional<String> published,
    Optional<String> url,
    Optional<String> publisher,
    Optional<String> author) {

  private static final Pattern ARTICLE_TYPE =
      Pattern.compile(
          "(?:https?://schema\\.org/|schema:)?\\w*(?:Article|BlogPosting|Report|Review|VideoObject)");

  /** The article in a value: the value itself, or the article in its {@code @graph}. */
  public static Optional<JsonArticle> of(JsonNode json) {
    return candidates(json).stream()
        .filter(JsonNode::isObject)
        .filter(node -> isArticle(node) || hasText(node))
        .findFirst()
        .map(JsonArticle::fields);
  }

  private static List<JsonNode> candidates(JsonNode json) {
    List<JsonNode> candidates = new ArrayList<>();
    if (json.isArray()) {
      json.forEach(candidates::add);
    } else {
      candidates.add(json);
    }
    List<JsonNode> graphs = new ArrayList<>();
    candidates.forEach(node -> node.path("@graph").forEach(graphs::add));
    candidates.addAll(graphs);
    return candidates;
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.path("@type");
    Stream<String> types = type.isArray() ? strings(type) : Stream.of(type.asText(""));
    return types.anyMatch(name -> ARTICLE_TYPE.matcher(name).matches());
  }

  private static boolean hasText(JsonNode node) {
    return node.path("text").isTextual() || node.path("articleBody").isTextual();
  }

  private static JsonArticle fields(JsonNode node) {
    return new JsonArticle(
        first(node, "id", "identifier", "@id"),
        first(node, "title", "headline", "name"),
        text(node),
        first(node, "published", "datePublished", "uploadDate"),
        url(node),
        first(node, "publisher"),
        first(node, "author"));
  }

  private static Optional<String> text(JsonNode node) {
    return Stream.of("text", "articleBody")
        .map(node::path)
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue)
        .findFirst();
  }

  private static Optional<String> url(JsonNode node) {
    return Stream.of("url", "mainEntityOfPage", "@id")
        .flatMap(name -> first(node, name).stream())
        .filter(url -> url.startsWith("http://") || url.startsWith("https://"))
        .findFirst();
  }

  private static Optional<String> first(JsonNode node, String... names) {
    return Stream.of(names).flatMap(name -> value(node.path(name)).stream()).findFirst();
  }

  /** A string, a number, the name of a thing, or the values of a list one after the other. */
  private static Optional<String> value(JsonNode node) {
    String value =
        switch (node.getNodeType()) {
          case STRING, NUMBER -> node.asText();
          case OBJECT ->
              Stream.of("name", "@value", "value", "@id")
                  .flatMap(name -> value(node.path(name)).stream())
                  .findFirst()
                  .orElse("");
          case ARRAY -> String.join(", ", strings(node).distinct().toList());
          default -> "";
        };
    return Optional.of(value.strip()).filter(v -> !v.isEmpty());
  }

  private static Stream<String> strings(JsonNode list) {
    List<String> values = new ArrayList<>();
    list.forEach(item -> value(item).ifPresent(values::add));
    return values.stream();
  }
}
