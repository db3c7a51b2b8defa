package org.newsgraph.extractor.article.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Where an article begins and ends in a text that was copied from a page: the stretch of pieces
 * with the greatest sum, where prose counts its words and clutter counts against it.
 */
final class Bounds {

  private static final int AROUND = -15;
  private static final int WITHIN = -3;
  private static final int MOST_TITLE_LINES = 6;
  private static final int SHORTEST_TITLE = 3;

  private final LinePatterns patterns;

  Bounds(LinePatterns patterns) {
    this.patterns = patterns;
  }

  /**
   * Cuts what stands before and after the article, where clutter shows that it is not part of it.
   */
  List<Piece> applied(List<Piece> pieces) {
    int[] best = best(pieces);
    int begin = withTitle(pieces, best[0]);
    List<Piece> bounded = new ArrayList<>(pieces);
    if (hasClutter(pieces, 0, begin)) {
      cut(bounded, 0, begin, "before the article");
      titleFurtherUp(pieces, begin, best[0]).ifPresent(i -> bounded.set(i, pieces.get(i)));
    }
    if (hasClutter(pieces, best[1], pieces.size())) {
      cut(bounded, best[1], pieces.size(), "after the article");
    }
    return bounded;
  }

  /** Begin and end (exclusive) of the stretch with the greatest sum (Kadane). */
  private int[] best(List<Piece> pieces) {
    int[] best = {0, pieces.size()};
    int greatest = 0;
    int sum = 0;
    int begin = 0;
    for (int i = 0; i < pieces.size(); i++) {
      sum += value(pieces.get(i));
      if (sum <= 0) {
        sum = 0;
        begin = i + 1;
      } else if (sum > greatest) {
        greatest = sum;
        best = new int[] {begin, i + 1};
      }
    }
    return best;
  }

  private int value(Piece piece) {
    if (!belongs(piece)) {
      return AROUND;
    }
    boolean prose = piece.isKept() && Words.isProse(piece.words());
    return prose ? Words.count(piece.words()) : WITHIN;
  }

  /** Takes in the lines above the first prose: title, byline, caption, but not the menu's end. */
  private int withTitle(List<Piece> pieces, int begin) {
    int first = begin;
    while (first > 0 && begin - first < MOST_TITLE_LINES && belongs(pieces.get(first - 1))) {
      first--;
    }
    while (first < begin && isMenuWord(pieces.get(first)) && hasTitle(pieces, first + 1, begin)) {
      first++;
    }
    return first;
  }

  private static boolean isMenuWord(Piece piece) {
    return piece.isKept() && Words.count(piece.words()) < SHORTEST_TITLE;
  }

  private static boolean hasTitle(List<Piece> pieces, int begin, int end) {
    return pieces.subList(begin, end).stream().anyMatch(Bounds::isTitle);
  }

  /** The title, where a menu stands between it and the text. */
  private static OptionalInt titleFurtherUp(List<Piece> pieces, int begin, int prose) {
    return hasTitle(pieces, begin, prose)
        ? OptionalInt.empty()
        : IntStream.iterate(begin - 1, i -> i >= 0, i -> i - 1)
            .filter(i -> isTitle(pieces.get(i)))
            .findFirst();
  }

  private static boolean isTitle(Piece piece) {
    return piece.isKept()
        && Words.isTitle(piece.words())
        && Words.count(piece.words()) >= SHORTEST_TITLE;
  }

  private boolean belongs(Piece piece) {
    return piece.reason().filter(patterns::isAround).isEmpty();
  }

  private boolean hasClutter(List<Piece> pieces, int begin, int end) {
    return pieces.subList(begin, end).stream().anyMatch(piece -> !belongs(piece));
  }

  private static void cut(List<Piece> pieces, int begin, int end, String why) {
    for (int i = begin; i < end; i++) {
      if (pieces.get(i).isKept()) {
        pieces.set(i, pieces.get(i).cut(why));
      }
    }
  }
}
