package org.newsgraph.extractor.article.page.metadata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself in JSON-LD: its things, by their ids. */
public final class DataIsland {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?:https?://schema\\.org/|schema:)?\\w*(?:Article|BlogPosting|Report|Review)");
  private static final Pattern VIDEO =
      Pattern.compile("(?:https?://schema\\.org/|schema:)?VideoObject");
  private static final Pattern LIVE =
      Pattern.compile("(?:https?://schema\\.org/|schema:)?LiveBlogPosting");
  private static final List<String> NAMED = List.of("author", "publisher", "creator");
  private static final int DEEPEST = 8;

  private final List<JsonNode> things = new ArrayList<>();
  private final Map<String, JsonNode> byId = new HashMap<>();

  private DataIsland(Document page) {
    for (Element script : page.select("script[type*=ld+json]")) {
      read(script).ifPresent(json -> take(json, 0));
    }
  }

  public static DataIsland of(Document page) {
    return new DataIsland(page);
  }

  /** A broken island is no island. */
  private static Optional<JsonNode> read(Element script) {
    try {
      return Optional.ofNullable(MAPPER.readTree(script.data()));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** Lists, graphs and main things are taken apart; what a list points to is another story. */
  private void take(JsonNode json, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (json.isArray()) {
      json.forEach(item -> take(item, depth + 1));
    } else if (json.isObject()) {
      things.add(json);
      String id = json.path("@id").asText("");
      if (!id.isEmpty() && json.size() > 1) {
        byId.putIfAbsent(id, json);
      }
      take(json.path("@graph"), depth + 1);
      take(json.path("mainEntity"), depth + 1);
    }
  }

  /**
   * The record of the page's own article: the one whose address is the page's, else the one whose
   * headline is, else the first whose address says nothing else.
   */
  public Optional<JsonArticle> article(Optional<String> address, List<String> titles) {
    List<JsonNode> articles = things.stream().filter(thing -> is(thing, ARTICLE)).toList();
    return first(articles, thing -> address.filter(url -> isAt(thing, url)).isPresent())
        .or(() -> first(articles, thing -> isCalled(thing, titles)))
        .or(() -> first(articles, thing -> address.isEmpty() || addresses(thing).isEmpty()))
        .or(() -> first(articles, thing -> articles.size() == 1))
        .or(() -> first(things, thing -> is(thing, VIDEO)))
        .or(() -> first(things, thing -> thing.path("articleBody").isTextual()))
        .flatMap(thing -> JsonArticle.of(resolved(thing)));
  }

  /** The entries of a live blog, each with its own day and words. */
  public List<JsonNode> liveEntries() {
    return things.stream()
        .filter(thing -> is(thing, LIVE))
        .flatMap(thing -> StreamSupport.stream(thing.path("liveBlogUpdate").spliterator(), false))
        .map(this::followed)
        .filter(JsonNode::isObject)
        .map(this::resolved)
        .toList();
  }

  public boolean isLive() {
    return things.stream().anyMatch(thing -> is(thing, LIVE));
  }

  /** Whether the page says that it shows its article to subscribers alone. */
  public boolean isForSubscribers() {
    return things.stream()
        .filter(thing -> is(thing, ARTICLE))
        .anyMatch(thing -> thing.path("isAccessibleForFree").asText("").equalsIgnoreCase("false"));
  }

  private static Optional<JsonNode> first(List<JsonNode> things, Predicate<JsonNode> wanted) {
    return things.stream().filter(wanted).findFirst();
  }

  private static boolean is(JsonNode thing, Pattern type) {
    JsonNode types = thing.path("@type");
    Stream<String> names =
        types.isArray()
            ? StreamSupport.stream(types.spliterator(), false).map(JsonNode::asText)
            : Stream.of(types.asText(""));
    return names.anyMatch(name -> type.matcher(name).matches());
  }

  private static List<String> addresses(JsonNode thing) {
    return Stream.of("url", "mainEntityOfPage", "@id")
        .map(thing::path)
        .map(node -> node.isObject() ? node.path("@id").asText("") : node.asText(""))
        .filter(url -> url.startsWith("http"))
        .toList();
  }

  private static boolean isAt(JsonNode thing, String address) {
    return addresses(thing).stream().anyMatch(url -> plain(url).equals(plain(address)));
  }

  private static String plain(String url) {
    return url.replaceFirst("^https?://(?:www\\.)?", "")
        .replaceFirst("[?#].*$", "")
        .replaceFirst("/$", "");
  }

  private static boolean isCalled(JsonNode thing, List<String> titles) {
    String headline = thing.path("headline").asText(thing.path("name").asText(""));
    return !headline.isBlank()
        && titles.stream().anyMatch(title -> Titles.repeats(title, headline));
  }

  private JsonNode followed(JsonNode node) {
    boolean reference = node.isObject() && node.size() == 1 && node.has("@id");
    return reference ? byId.getOrDefault(node.path("@id").asText(), node) : node;
  }

  /** The thing with the people and papers that it points to. */
  private JsonNode resolved(JsonNode thing) {
    ObjectNode copy = ((ObjectNode) thing).deepCopy();
    for (String name : NAMED) {
      JsonNode told = copy.path(name);
      if (told.isArray()) {
        var list = copy.putArray(name);
        told.forEach(item -> list.add(followed(item)));
      } else if (told.isObject()) {
        copy.set(name, followed(told));
      }
    }
    return copy;
  }
}
