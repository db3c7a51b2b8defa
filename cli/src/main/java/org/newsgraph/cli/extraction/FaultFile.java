package org.newsgraph.cli.extraction;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.article.Span;
import org.newsgraph.extractor.cache.PrivateFolder;
import org.newsgraph.extractor.graph.iri.ContentHash;

/**
 * A file that holds just enough of an article for a fault of the program to be seen again.
 *
 * @param place its path, or why it could not be written
 */
record FaultFile(String place) {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int NAME = 16;

  /** A file in the folder with the words of the span and what is known about the article. */
  static FaultFile write(Path folder, Article article, Span span) {
    ObjectNode json = JSON.createObjectNode().put("id", article.identity());
    article.metadata().published().ifPresent(day -> json.put("published", day.toString()));
    article.metadata().headline().ifPresent(words -> json.put("title", words));
    json.put("text", span.of(article.text()));
    Path file = folder.resolve(ContentHash.of(article).substring(0, NAME) + ".json");
    try {
      PrivateFolder.make(folder);
      Files.writeString(file, json + "\n");
      return new FaultFile(file.toString());
    } catch (IOException e) {
      return new FaultFile("no file, for " + e);
    }
  }
}
