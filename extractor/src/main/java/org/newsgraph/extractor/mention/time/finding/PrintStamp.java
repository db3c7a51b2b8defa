package org.newsgraph.extractor.mention.time.finding;

import java.util.Set;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.Token;
import org.newsgraph.extractor.lexicon.Lexicon;

/** "Friday 10 June 2005 00.05 BST" in front of a text: when it was put out, and no event's time. */
public final class PrintStamp {
  private static final Set<String> ZONES = Lexicon.english().words("time-zone");
  private static final String CLOCK = "\\d{1,2}[.:]\\d{2}";

  private PrintStamp() {}

  /** Whether a time only says when the text was put out. */
  public static boolean is(TimeMention mention) {
    Sentence sentence = mention.sentence();
    return mention.firstToken() <= 1
        && sentence.tokens().stream()
            .skip(mention.firstToken())
            .limit(LONGEST)
            .dropWhile(token -> !token.text().matches(CLOCK))
            .skip(1)
            .limit(2)
            .anyMatch(PrintStamp::zone);
  }

  /** Words of a day and a time of day with its zone: "Friday, June 10, 2005 at 00.05 am BST". */
  private static final int LONGEST = 11;

  private static boolean zone(Token token) {
    return ZONES.contains(token.text().toLowerCase(java.util.Locale.ROOT));
  }
}
