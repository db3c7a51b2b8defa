package org.newsgraph.extractor.article.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.article.Block;
import org.newsgraph.extractor.article.Block.Kind;
import org.newsgraph.extractor.article.Cut;
import org.newsgraph.extractor.article.byline.Byline;
import org.newsgraph.extractor.article.byline.Dateline;

/** Finds the make-up of a plain text. */
public final class PlainText {

  static final String BYLINE = "byline";
  private static final String TEASER = "teaser";

  /** Bylines stand above the text or right below it, not in its midst. */
  private static final int MOST_PROSE_BEFORE_BYLINE = 1;

  private final LinePatterns patterns = new LinePatterns();

  /**
   * The make-up of a text.
   *
   * @param title the headline, where it is known from elsewhere
   */
  public Layout read(String text, Care care, Optional<String> title) {
    List<Piece> pieces = new Splitting(patterns, care).pieces(text);
    Optional<Byline> byline = byline(pieces);
    pieces = marked(pieces, care);
    if (care == Care.COPIED) {
      pieces = Bounds.applied(teasersCut(pieces));
    }
    List<Piece> kept = pieces.stream().filter(Piece::isKept).toList();
    int headline = Headline.index(kept, care, title);
    return new Layout(
        headline < 0 ? Optional.empty() : Optional.of(kept.get(headline).words()),
        byline.or(() -> dateline(kept)),
        blocks(kept, headline),
        cuts(pieces));
  }

  private List<Piece> marked(List<Piece> pieces, Care care) {
    List<Piece> marked = new ArrayList<>();
    int prose = 0;
    for (Piece piece : pieces) {
      boolean top = care == Care.COPIED && prose <= MOST_PROSE_BEFORE_BYLINE;
      marked.add(piece.isKept() ? marked(piece, care, top) : piece);
      prose += Words.isProse(piece.words()) ? 1 : 0;
    }
    return marked;
  }

  private Piece marked(Piece piece, Care care, boolean top) {
    if (top && Byline.parse(piece.words()).isPresent()) {
      return piece.cut(BYLINE);
    }
    return patterns.clutter(piece.words(), care).map(piece::cut).orElse(piece);
  }

  /** A headline with the beginning of its story, broken off: the story is told elsewhere. */
  private static List<Piece> teasersCut(List<Piece> pieces) {
    List<Piece> cut = new ArrayList<>(pieces);
    for (int i = 1; i < pieces.size(); i++) {
      Piece heading = pieces.get(i - 1);
      Piece body = pieces.get(i);
      boolean teaser = heading.isKept() && body.isKept() && Words.isTruncated(body.words());
      if (teaser && Words.isTitle(heading.words())) {
        cut.set(i - 1, heading.cut(TEASER));
        cut.set(i, body.cut(TEASER));
      }
    }
    return cut;
  }

  private static Optional<Byline> byline(List<Piece> pieces) {
    Optional<Byline> found = Optional.empty();
    int prose = 0;
    for (Piece piece : pieces) {
      Optional<Byline> here = Byline.parse(piece.words());
      if (here.isPresent() && prose <= MOST_PROSE_BEFORE_BYLINE) {
        found = Optional.of(found.map(b -> b.completedBy(here.get())).orElse(here.get()));
      }
      prose += Words.isProse(piece.words()) ? 1 : 0;
    }
    return found;
  }

  private static Optional<Byline> dateline(List<Piece> kept) {
    return kept.stream()
        .limit(3)
        .flatMap(piece -> Dateline.published(piece.words()).stream())
        .findFirst()
        .map(day -> new Byline(Optional.empty(), Optional.of(day)));
  }

  private List<Block> blocks(List<Piece> kept, int headline) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      Kind kind = i == headline ? Kind.HEADLINE : kind(kept.get(i).words());
      blocks.add(new Block(kept.get(i).span(), kind));
    }
    return blocks;
  }

  private Kind kind(String words) {
    if (patterns.isCaption(words)) {
      return Kind.CAPTION;
    }
    return Words.isHeading(words) ? Kind.HEADING : Kind.PARAGRAPH;
  }

  private static List<Cut> cuts(List<Piece> pieces) {
    return pieces.stream().filter(piece -> !piece.isKept()).map(Piece::toCut).toList();
  }
}
