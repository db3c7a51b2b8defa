package org.newsgraph.extractor.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsgraph.extractor.article.Block.Kind;

/**
 * An article as the line of JSON that the command {@code read} prints: id, headline, published,
 * publisher, author, url, body, captions and what was cut. Fields that nobody knows are left out.
 */
public final class ReadJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ReadJson() {}

  /** One line, without its end. */
  public static String line(Article article) {
    ObjectNode json = MAPPER.createObjectNode();
    Metadata metadata = article.metadata();
    json.put("id", article.identifier());
    put(json, "headline", metadata.headline());
    put(json, "published", metadata.published().map(Object::toString));
    put(json, "publisher", metadata.publisher());
    put(json, "author", metadata.author());
    put(json, "url", metadata.url());
    put(json, "collection", metadata.collection());
    json.put("body", body(article));
    captions(article, json.putArray("captions"));
    cuts(article, json.putArray("cut"));
    return text(json);
  }

  private static void put(ObjectNode json, String name, Optional<String> value) {
    value.ifPresent(v -> json.put(name, v));
  }

  private static String body(Article article) {
    return article.blocks().stream()
        .filter(block -> block.kind() == Kind.PARAGRAPH || block.kind() == Kind.HEADING)
        .map(block -> block.span().of(article.text()))
        .collect(Collectors.joining("\n\n"));
  }

  private static void captions(Article article, ArrayNode captions) {
    article.blocks().stream()
        .filter(block -> block.kind() == Kind.CAPTION)
        .forEach(block -> captions.add(block.span().of(article.text())));
  }

  private static void cuts(Article article, ArrayNode cuts) {
    for (Cut cut : article.cuts()) {
      cuts.addObject().put("reason", cut.reason()).put("text", cut.span().of(article.text()));
    }
  }

  private static String text(ObjectNode json) {
    try {
      return MAPPER.writeValueAsString(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree always has a text", e);
    }
  }
}
