package org.newsgraph.extractor.mention;

import java.util.Set;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.lexicon.Lexicon;

/** A dash that stands between words, and is no hyphen in one. */
public final class FreeDash {
  private static final Set<String> MARKS = Lexicon.english().words("dash");

  private FreeDash() {}

  /** "ASMARA - Prime Minister", "- Ministers met": with nothing before it, it joins nothing. */
  public static boolean at(Sentence sentence, int token) {
    return MARKS.contains(sentence.token(token).text())
        && (token == 0 || sentence.gapBefore(token));
  }
}
