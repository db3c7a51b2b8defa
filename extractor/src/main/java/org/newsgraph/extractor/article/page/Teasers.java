package org.newsgraph.extractor.article.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.extractor.article.page.layout.Chunk;
import org.newsgraph.extractor.article.page.layout.Company;

/** Beginnings of other articles: a paragraph alone under a headline that is a link. */
final class Teasers {

  private static final int SHORTEST_HEADLINE = 4;

  /** One linked line above a paragraph may be chance; a list of them is none. */
  private static final int FEWEST = 3;

  private final Set<Chunk> teasers = new HashSet<>();

  Teasers(List<Chunk> chunks, Company company) {
    for (int i = 1; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      if (isHeadline(chunks.get(i - 1)) && chunk.isProse() && company.isAlone(chunk)) {
        teasers.add(chunk);
      }
    }
    if (teasers.size() < FEWEST) {
      teasers.clear();
    }
  }

  private static boolean isHeadline(Chunk chunk) {
    return chunk.words() >= SHORTEST_HEADLINE
        && chunk.linked() * 10 >= chunk.words() * 9
        && !chunk.isLinkedSentence();
  }

  boolean contains(Chunk chunk) {
    return teasers.contains(chunk);
  }
}
