package org.newsgraph.extractor.article.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.article.Block;
import org.newsgraph.extractor.article.Block.Kind;
import org.newsgraph.extractor.article.Cut;
import org.newsgraph.extractor.article.byline.AgencyOpening;
import org.newsgraph.extractor.article.byline.Byline;

/** Finds the make-up of a plain text. */
public final class PlainText {

  static final String BYLINE = "byline";
  private static final String TEASER = "teaser";

  private static final int MOST_PROSE_BEFORE_BYLINE = 1;

  private final LinePatterns patterns = new LinePatterns();
  private final ReaderComments comments = new ReaderComments();

  /**
   * The make-up of a text.
   *
   * @param title the headline, where it is known from elsewhere
   */
  public Layout read(String text, Care care, Optional<String> title) {
    List<Piece> pieces =
        new Splitting(patterns, care)
            .pieces(text).stream().map(piece -> withoutClutter(piece, care)).toList();
    pieces = care == Care.AS_IS ? pieces : comments.cut(text, pieces);
    Optional<Byline> byline = byline(pieces);
    pieces = care == Care.COPIED ? withoutBylines(pieces) : pieces;
    if (care == Care.COPIED) {
      pieces = new Bounds(patterns).applied(teasersCut(pieces));
    }
    List<Piece> kept = pieces.stream().filter(Piece::isKept).toList();
    int headline = Headline.index(kept, care, title);
    return new Layout(
        headline < 0 ? Optional.empty() : Optional.of(kept.get(headline).words()),
        byline.or(() -> dateline(kept)),
        blocks(kept, headline),
        cuts(pieces));
  }

  private Piece withoutClutter(Piece piece, Care care) {
    return piece.isKept()
        ? patterns.clutter(piece.words(), care).map(piece::cut).orElse(piece)
        : piece;
  }

  private static List<Piece> withoutBylines(List<Piece> pieces) {
    int below = endOfTop(pieces);
    List<Piece> marked = new ArrayList<>(pieces);
    for (int i = 0; i < below; i++) {
      Piece piece = pieces.get(i);
      if (piece.isKept() && Byline.parse(piece.words()).isPresent()) {
        marked.set(i, piece.cut(BYLINE));
      }
    }
    return marked;
  }

  /** Bylines stand above the text or right below its first paragraph. */
  private static int endOfTop(List<Piece> pieces) {
    int prose = 0;
    for (int i = 0; i < pieces.size(); i++) {
      prose += pieces.get(i).isKept() && Words.isProse(pieces.get(i).words()) ? 1 : 0;
      if (prose > MOST_PROSE_BEFORE_BYLINE) {
        return i;
      }
    }
    return pieces.size();
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
    return pieces.subList(0, endOfTop(pieces)).stream()
        .filter(Piece::isKept)
        .flatMap(piece -> Byline.parse(piece.words()).stream())
        .reduce(Byline::completedBy);
  }

  private static Optional<Byline> dateline(List<Piece> kept) {
    return kept.stream()
        .limit(3)
        .flatMap(piece -> AgencyOpening.published(piece.words()).stream())
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
