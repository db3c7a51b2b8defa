package org.newsgraph.extractor.article.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.article.Block.Kind;
import org.newsgraph.extractor.article.byline.Byline;
import org.newsgraph.extractor.article.plain.Care;
import org.newsgraph.extractor.article.plain.LinePatterns;

/** Decides chunk by chunk what of the article's element is the article. */
final class Selection {

  private static final int LONGEST_CAPTION = 60;
  private static final int SHORTEST_REPEATED = 8;

  private final Set<String> seen = new HashSet<>();
  private final LinePatterns patterns;
  private final Furniture furniture;
  private final Optional<String> headline;
  private final boolean asIs;

  Selection(LinePatterns patterns, Furniture furniture, Optional<String> headline, boolean asIs) {
    this.patterns = patterns;
    this.furniture = furniture;
    this.headline = headline;
    this.asIs = asIs;
  }

  List<Part> parts(List<Chunk> chunks) {
    List<Part> parts = new ArrayList<>();
    boolean inBody = false;
    for (Chunk chunk : chunks) {
      Part part = part(chunk, inBody);
      parts.add(part);
      inBody |= part.isBody() && chunk.isProse();
    }
    return asIs ? parts : Edges.trimmed(parts);
  }

  private Part part(Chunk chunk, boolean inBody) {
    Part part = Part.kept(chunk, kind(chunk));
    return asIs ? part : reason(chunk, inBody).map(part::cut).orElse(part);
  }

  private Kind kind(Chunk chunk) {
    if (isCaption(chunk)) {
      return Kind.CAPTION;
    }
    return chunk.isHeading() ? Kind.HEADING : Kind.PARAGRAPH;
  }

  private boolean isCaption(Chunk chunk) {
    return furniture.reason(chunk).filter(Furniture.CAPTION::equals).isPresent()
        || (chunk.words() <= LONGEST_CAPTION && patterns.isCaption(chunk.text()));
  }

  private Optional<String> reason(Chunk chunk, boolean inBody) {
    return furniture
        .reason(chunk)
        .filter(reason -> !reason.equals(Furniture.CAPTION))
        .or(() -> patterns.clutter(chunk.text(), Care.COPIED))
        .or(() -> aboveBody(chunk, inBody))
        .or(() -> links(chunk))
        .or(() -> repeated(chunk));
  }

  private Optional<String> aboveBody(Chunk chunk, boolean inBody) {
    if (headline.filter(title -> Titles.repeats(title, chunk.text())).isPresent()
        && !chunk.isProse()) {
      return Optional.of("headline again");
    }
    return !inBody && Byline.parse(chunk.text()).isPresent()
        ? Optional.of("byline")
        : Optional.empty();
  }

  private Optional<String> repeated(Chunk chunk) {
    return chunk.words() >= SHORTEST_REPEATED && !seen.add(chunk.text())
        ? Optional.of("said before")
        : Optional.empty();
  }

  private static Optional<String> links(Chunk chunk) {
    return chunk.isMostlyLinks() && !chunk.isLinkedSentence()
        ? Optional.of("links")
        : Optional.empty();
  }
}
