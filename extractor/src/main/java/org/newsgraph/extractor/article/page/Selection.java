package org.newsgraph.extractor.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.extractor.article.Block.Kind;
import org.newsgraph.extractor.article.byline.Byline;
import org.newsgraph.extractor.article.page.layout.Chunk;
import org.newsgraph.extractor.article.page.layout.Furniture;
import org.newsgraph.extractor.article.page.metadata.Titles;
import org.newsgraph.extractor.article.plain.Care;
import org.newsgraph.extractor.article.plain.LinePatterns;
import org.newsgraph.extractor.article.plain.Words;

/** Decides chunk by chunk what of the article's element is the article. */
final class Selection {

  private static final int LONGEST_CAPTION = 60;
  private static final int SHORTEST_REPEATED = 8;

  private static final double REPEATED = 0.8;
  private static final Pattern MACHINE_DATA =
      Pattern.compile("(?:https?://\\S+|\\d{4}-\\d\\d-\\d\\dT[\\d:.+Z-]+|[\\d.,:_/-]+)");

  private final Shingles seen = new Shingles();
  private final LinePatterns patterns;
  private final Furniture furniture;
  private final Guide guide;
  private final Optional<String> headline;
  private final boolean asIs;

  Selection(
      LinePatterns patterns,
      Furniture furniture,
      Guide guide,
      Optional<String> headline,
      boolean asIs) {
    this.patterns = patterns;
    this.furniture = furniture;
    this.guide = guide;
    this.headline = headline;
    this.asIs = asIs;
  }

  List<Part> parts(List<Chunk> chunks) {
    List<Part> parts = new ArrayList<>();
    boolean inBody = false;
    for (Chunk chunk : chunks) {
      Part part = part(chunk, inBody);
      parts.add(part);
      if (part.isKept()) {
        seen.add(chunk.text());
      }
      inBody |= part.isBody() && chunk.isProse();
    }
    return asIs ? parts : Edges.trimmed(Ending.applied(parts));
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
    return furniture(chunk)
        .or(() -> patterns.clutter(chunk.text(), Care.COPIED))
        .or(() -> aboveBody(chunk, inBody))
        .or(() -> links(chunk))
        .or(() -> teaser(chunk))
        .or(() -> repeated(chunk));
  }

  private Optional<String> furniture(Chunk chunk) {
    if (guide.isArticle(chunk)) {
      return Optional.empty();
    }
    return furniture
        .reason(chunk)
        .filter(reason -> !reason.equals(Furniture.CAPTION))
        .or(
            () ->
                guide.isNotArticle(chunk) && !isCaption(chunk)
                    ? Optional.of("beside the article")
                    : Optional.empty());
  }

  private static Optional<String> teaser(Chunk chunk) {
    boolean beginsOtherStory = Words.isTruncated(chunk.text()) && chunk.linked() > 0;
    return beginsOtherStory ? Optional.of("teaser") : Optional.empty();
  }

  private Optional<String> aboveBody(Chunk chunk, boolean inBody) {
    if (headline.filter(title -> Titles.repeats(title, chunk.text())).isPresent()
        && !chunk.isProse()) {
      return Optional.of("headline again");
    }
    return Byline.parse(chunk.text())
        .filter(byline -> !inBody || byline.author().isEmpty())
        .map(byline -> "byline");
  }

  private Optional<String> repeated(Chunk chunk) {
    return chunk.words() >= SHORTEST_REPEATED && seen.share(chunk.text()) > REPEATED
        ? Optional.of("said before")
        : Optional.empty();
  }

  private static Optional<String> links(Chunk chunk) {
    if (MACHINE_DATA.matcher(chunk.text()).matches()) {
      return Optional.of("machine data");
    }
    return chunk.isMostlyLinks() && !chunk.isLinkedSentence()
        ? Optional.of("links")
        : Optional.empty();
  }
}
