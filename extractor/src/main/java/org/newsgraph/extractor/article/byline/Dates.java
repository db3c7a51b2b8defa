package org.newsgraph.extractor.article.byline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Publication days as people and machines write them. A date that could be read in two ways is no
 * date; the day is the one written, in the publisher's own time zone.
 */
public final class Dates {

  private static final String MONTH =
      "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "(\\d{4})(?!\\d)";

  private static final Pattern ISO =
      Pattern.compile("(\\d{4})([-/.]?)(\\d{2})\\2(\\d{2})(?:$|[T\\s,].*)", Pattern.DOTALL);
  private static final Pattern NUMERIC =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?:$|[T\\s,].*)", Pattern.DOTALL);
  private static final Pattern MONTH_FIRST = words("\\b" + MONTH + "\\s*" + DAY + ",?\\s*" + YEAR);
  private static final Pattern DAY_FIRST =
      words("(?<![\\d/.:-])" + DAY + "(?:\\s+of)?[\\s-]*" + MONTH + ",?[\\s-]*" + YEAR);

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private Dates() {}

  /** The day that a date field gives. */
  public static Optional<LocalDate> parse(String field) {
    String date = field.strip();
    return iso(date).or(() -> numeric(date)).or(() -> find(date));
  }

  /** The first day that is written out, with month name and year, in running text. */
  public static Optional<LocalDate> find(String text) {
    Matcher month = MONTH_FIRST.matcher(text);
    Matcher day = DAY_FIRST.matcher(text);
    boolean hasMonth = month.find();
    boolean hasDay = day.find();
    if (hasMonth && (!hasDay || month.start() <= day.start())) {
      return day(month.group(3), number(month.group(1)), month.group(2));
    }
    return hasDay ? day(day.group(3), number(day.group(2)), day.group(1)) : Optional.empty();
  }

  private static Optional<LocalDate> iso(String date) {
    Matcher m = ISO.matcher(date);
    return m.matches() ? day(m.group(1), Integer.parseInt(m.group(3)), m.group(4)) : none();
  }

  /** 31/12/2024 can only be read in one way, 05/06/2024 in two: no day then. */
  private static Optional<LocalDate> numeric(String date) {
    Matcher m = NUMERIC.matcher(date);
    if (!m.matches()) {
      return none();
    }
    int first = Integer.parseInt(m.group(1));
    int second = Integer.parseInt(m.group(3));
    if (first > 12 || first == second) {
      return day(m.group(4), second, m.group(1));
    }
    return second > 12 ? day(m.group(4), first, m.group(3)) : none();
  }

  private static Optional<LocalDate> none() {
    return Optional.empty();
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    int y = Integer.parseInt(year);
    try {
      return y < 1600 || y > 2200
          ? Optional.empty()
          : Optional.of(LocalDate.of(y, month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(String month) {
    return MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static Pattern words(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }
}
