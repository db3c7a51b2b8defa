package org.newsgraph.extractor.article.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.article.Metadata;
import org.newsgraph.extractor.article.byline.AgencyOpening;
import org.newsgraph.extractor.article.byline.Byline;
import org.newsgraph.extractor.article.page.layout.Chunk;

/** Reads author and day off the lines around the beginning of an article. */
final class Signature {

  private static final int LINES_ABOVE = 12;
  private static final int LINES_BELOW = 3;

  private Signature() {}

  /**
   * What the lines tell.
   *
   * @param chunks all of the page
   * @param first where the article's element begins among them
   */
  static Metadata of(List<Chunk> chunks, int first) {
    List<Chunk> around =
        chunks.subList(heading(chunks, first), Math.min(chunks.size(), first + LINES_BELOW));
    Optional<Byline> byline =
        around.stream()
            .flatMap(chunk -> Byline.parse(chunk.text()).stream())
            .reduce(Byline::completedBy);
    return new Metadata(
        Optional.empty(),
        byline.flatMap(Byline::published).or(() -> dateline(chunks, first)),
        Optional.empty(),
        byline.flatMap(Byline::author),
        Optional.empty());
  }

  /** What stands above the main heading is the page's, not the article's. */
  private static int heading(List<Chunk> chunks, int first) {
    int above = Math.max(0, first - LINES_ABOVE);
    for (int i = Math.min(first, chunks.size() - 1); i >= above; i--) {
      if (chunks.get(i).element().closest("h1") != null) {
        return i;
      }
    }
    return above;
  }

  private static Optional<LocalDate> dateline(List<Chunk> chunks, int first) {
    return chunks.stream()
        .skip(first)
        .filter(Chunk::isProse)
        .limit(LINES_BELOW)
        .flatMap(chunk -> AgencyOpening.published(chunk.text()).stream())
        .findFirst();
  }
}
