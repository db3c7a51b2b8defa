package org.newsgraph.extractor.annotation.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts what goes on without a full stop (captions, transcripts, lists) into pieces that can be
 * parsed: behind the last stop of some kind in the second half of what is allowed, else where the
 * length ends.
 */
final class LongSentences {
  /** Tokens of the longest piece. */
  static final int LONGEST = 200;

  private static final List<Set<String>> STOPS =
      List.of(Set.of(".", "!", "?"), Set.of(";", ":", "--"), Set.of(","));

  private LongSentences() {}

  static List<List<CoreLabel>> pieces(List<CoreLabel> tokens) {
    if (tokens.size() <= LONGEST) {
      return List.of(tokens);
    }
    List<List<CoreLabel>> pieces = new ArrayList<>();
    int from = 0;
    while (tokens.size() - from > LONGEST) {
      int end = end(tokens, from);
      pieces.add(new ArrayList<>(tokens.subList(from, end)));
      from = end;
    }
    pieces.add(new ArrayList<>(tokens.subList(from, tokens.size())));
    return pieces;
  }

  private static int end(List<CoreLabel> tokens, int from) {
    for (Set<String> stops : STOPS) {
      for (int last = from + LONGEST - 1; last >= from + LONGEST / 2; last--) {
        if (stops.contains(tokens.get(last).word())) {
          return last + 1;
        }
      }
    }
    return from + LONGEST;
  }
}
