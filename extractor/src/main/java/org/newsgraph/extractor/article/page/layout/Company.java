package org.newsgraph.extractor.article.page.layout;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** How many paragraphs of prose stand side by side under one element. */
public final class Company {

  private final Map<Element, Integer> paragraphs = new HashMap<>();

  public Company(Collection<Chunk> chunks) {
    chunks.stream()
        .filter(Chunk::isProse)
        .forEach(chunk -> paragraphs.merge(home(chunk), 1, Integer::sum));
  }

  public boolean isAlone(Chunk chunk) {
    return paragraphs.getOrDefault(home(chunk), 0) <= 1;
  }

  /** The element in which a chunk stands beside others. */
  public static Element home(Chunk chunk) {
    Element parent = chunk.element().parent();
    return parent == null ? chunk.element() : parent;
  }
}
