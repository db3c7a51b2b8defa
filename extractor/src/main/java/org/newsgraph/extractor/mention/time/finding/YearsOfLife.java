package org.newsgraph.extractor.mention.time.finding;

import java.util.Locale;
import java.util.Set;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.Token;
import org.newsgraph.extractor.lexicon.Lexicon;

/**
 * Years in brackets behind a name: "Jane Roe (1977-1981)", "(born 1950)", "(president 1999–2004)".
 */
public final class YearsOfLife {
  private static final Set<String> OPENING = Set.of("(", "[", "-LRB-", "-LSB-");
  private static final Set<String> CLOSING = Set.of(")", "]", "-RRB-", "-RSB-");

  /** What may stand between the brackets and the year. */
  private static final Set<String> BESIDE = Lexicon.english().words("life-years");

  private static final int LONGEST = 4;

  private YearsOfLife() {}

  /** Whether a year is one of a life or an office. */
  public static boolean is(TimeMention mention) {
    Sentence sentence = mention.sentence();
    boolean year = mention.match().is("date") && mention.endToken() - mention.firstToken() == 1;
    return year
        && sentence.token(mention.firstToken()).text().matches("\\d{4}")
        && reaches(sentence, mention.firstToken() - 1, -1, OPENING)
        && reaches(sentence, mention.endToken(), 1, CLOSING);
  }

  /** Whether only years, dashes and words of office or life part a place from a bracket. */
  private static boolean reaches(Sentence sentence, int from, int step, Set<String> brackets) {
    int at = from;
    for (int words = 0; words <= LONGEST && inside(sentence, at); words++) {
      if (brackets.contains(sentence.token(at).text())) {
        return true;
      }
      if (!beside(sentence.token(at))) {
        return false;
      }
      at += step;
    }
    return false;
  }

  private static boolean inside(Sentence sentence, int at) {
    return at >= 0 && at < sentence.tokens().size();
  }

  private static boolean beside(Token token) {
    return token.text().matches("\\d{2,4}|[-–—/,]+")
        || BESIDE.contains(token.text().toLowerCase(Locale.ROOT));
  }
}
