package org.newsgraph.extractor.article.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newsgraph.extractor.article.json.JsonArticle;

/** The article as a page describes it in JSON-LD. */
final class DataIsland {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private DataIsland() {}

  /** The first article; a broken island is no island. */
  static Optional<JsonArticle> of(Document page) {
    return page.select("script[type=application/ld+json]").stream()
        .flatMap(script -> read(script).stream())
        .findFirst();
  }

  private static Optional<JsonArticle> read(Element script) {
    try {
      return JsonArticle.of(MAPPER.readTree(script.data()));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
