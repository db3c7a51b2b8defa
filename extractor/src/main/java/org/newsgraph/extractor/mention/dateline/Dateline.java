package org.newsgraph.extractor.mention.dateline;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.article.Span;

/**
 * The dateline of an article.
 *
 * @param place the words for the town, without the state or country behind them
 * @param whole everything up to the dash
 * @param day what it says of the day, such as "March 18"
 */
public record Dateline(Span place, Span whole, Optional<Day> day) {

  /**
   * A day as a dateline writes it.
   *
   * @param month the word for the month
   */
  public record Day(String month, int day, Optional<Integer> year) {}

  private static final int FURTHEST = 700;
  private static final String SHOUTED = "\\p{Lu}[\\p{Lu}.'’-]+(?:[ /]\\p{Lu}[\\p{Lu}.'’-]+){0,3}";
  private static final String WORDS = "\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,2}";
  private static final String DATE =
      "(?:,? (?:(?<month>\\p{Lu}\\p{L}{2,8})\\.? (?<day>\\d{1,2})"
          + "|(?<day2>\\d{1,2}) (?<month2>\\p{Lu}\\p{L}{2,8})\\.?)(?:,? (?<year>\\d{4}))?)";
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:^|\\n|(?<=[.!?\"”)\\p{Ll}])\\s{1,3}|\\s{2,})(?:(?<shouted>"
              + SHOUTED
              + ")|(?<words>"
              + WORDS
              + "))(?:, "
              + WORDS
              + ")?(?<date>"
              + DATE
              + ")?(?<agency> ?[(/][^()/\\n]{2,40}[)/])?"
              + "(?:(?<dash> ?(?:--|—|–|-|_)(?=[ \\p{Lu}]))|(?<colon>:)(?= )|(?<=/)\\.)(?= ?\\S)");

  public Dateline {
    Objects.requireNonNull(place);
    Objects.requireNonNull(whole);
    Objects.requireNonNull(day);
  }

  /** The dateline near the beginning of an article, if it has one. */
  public static Optional<Dateline> of(AnnotatedArticle article) {
    return of(article.article().text());
  }

  static Optional<Dateline> of(String text) {
    Matcher matcher = DATELINE.matcher(text.substring(0, Math.min(FURTHEST, text.length())));
    while (matcher.find()) {
      if (told(matcher)) {
        return Optional.of(dateline(matcher));
      }
    }
    return Optional.empty();
  }

  /**
   * A day or an agency beside the place; for a place in capitals a dash, or a colon where a
   * paragraph begins, is enough.
   */
  private static boolean told(Matcher matcher) {
    boolean shouted = matcher.group("shouted") != null;
    boolean begins = matcher.start() == 0 || matcher.group().startsWith("\n");
    boolean mark = matcher.group("dash") != null || (matcher.group("colon") != null && begins);
    boolean dash = matcher.group("dash") != null || matcher.group("colon") == null;
    boolean more = matcher.group("date") != null || matcher.group("agency") != null;
    return (dash && more) || (shouted && mark && longEnough(matcher.group("shouted")));
  }

  private static boolean longEnough(String place) {
    return place.replaceAll("\\P{Lu}", "").length() > 3;
  }

  private static Dateline dateline(Matcher matcher) {
    String group = matcher.group("shouted") != null ? "shouted" : "words";
    int slash = matcher.group(group).indexOf('/');
    int end = slash < 0 ? matcher.end(group) : matcher.start(group) + slash;
    return new Dateline(
        new Span(matcher.start(group), end),
        new Span(matcher.start(group), matcher.end()),
        Optional.ofNullable(matcher.group("date")).map(date -> day(matcher)));
  }

  private static Day day(Matcher matcher) {
    boolean american = matcher.group("month") != null;
    String month = matcher.group(american ? "month" : "month2").toLowerCase(Locale.ROOT);
    int day = Integer.parseInt(matcher.group(american ? "day" : "day2"));
    return new Day(month, day, Optional.ofNullable(matcher.group("year")).map(Integer::valueOf));
  }
}
