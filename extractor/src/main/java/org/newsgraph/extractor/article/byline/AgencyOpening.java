package org.newsgraph.extractor.article.byline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The opening of an agency text, such as {@code BERLIN, Aug. 19, 2024 (Agency) -}. */
public final class AgencyOpening {

  private static final Pattern OPENING =
      Pattern.compile(
          "(?<opening>\\p{Lu}[\\p{L} .,'’/-]{1,70} [^()]{0,12}\\d{4})(?: ?[(/][^()]{2,40}[)/])?"
              + " ?(?:-|--|–|—|:) ?\\S.*",
          Pattern.DOTALL);
  private static final int LONGEST = 160;

  private AgencyOpening() {}

  /** The day of a dateline; empty where there is none, or no year in it. */
  public static Optional<LocalDate> published(String paragraph) {
    Matcher m = OPENING.matcher(paragraph.substring(0, Math.min(LONGEST, paragraph.length())));
    return m.matches() ? Dates.find(m.group("opening")) : Optional.empty();
  }
}
