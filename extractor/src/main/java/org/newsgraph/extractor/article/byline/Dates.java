package org.newsgraph.extractor.article.byline;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/**
 * Publication days as people and machines write them. A date that could be read in two ways is no
 * date unless its order is known; the day is the one written, in the publisher's own time zone.
 */
public final class Dates {

  private static final String MONTH =
      "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "(\\d{4})(?!\\d)";
  private static final String TIME_BEHIND = "(?:$|[T\\s,;].*|\\d{6}(?:\\D.*|$))";

  private static final Pattern ISO =
      Pattern.compile("(\\d{4})([-/.]?)(\\d{2})\\2(\\d{2})" + TIME_BEHIND, Pattern.DOTALL);
  private static final Pattern SHORT_ISO =
      Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:$|[T\\s,;].*)", Pattern.DOTALL);
  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?:\\p{L}+[.,]?\\s+)?(\\d{1,2})([-/.])\\s?(\\d{1,2})\\2\\s?(\\d{4}|\\d{2})(?:$|[T\\s,;].*)",
          Pattern.DOTALL);

  /** As spreadsheets show it: {@code 12-Mar-24}. */
  private static final Pattern SHORT_YEAR =
      words(DAY + "([-/ ])" + MONTH + "\\2(\\d{2})(?:$|[\\s,;].*)");

  private static final Pattern EPOCH = Pattern.compile("(\\d{9,10})(\\d{3}|\\d{6})?(?:\\.\\d+)?");
  private static final Pattern MONTH_FIRST = words("\\b" + MONTH + "\\s*" + DAY + ",?\\s*" + YEAR);
  private static final Pattern DAY_FIRST =
      words("(?<![\\d/.:-])" + DAY + "(?:\\s+of)?[\\s-]*" + MONTH + ",?[\\s-]*" + YEAR);

  /** As programs in C print it: {@code Tue Mar 14 09:20:00 UTC 2023}. */
  private static final Pattern YEAR_LAST =
      words("\\b" + MONTH + "\\s+" + DAY + "\\s+[\\d:.]+(?:\\s+[A-Z+\\d-]{1,5})?\\s+" + YEAR);

  private static final Pattern OTHER_DAY_FIRST =
      words(
          "(?<![\\d/.:-])(\\d{1,2})(?:\\.|er|º|ª|°|:?e)?[\\s-]*(?:de |d[’'])?\\s*(\\p{L}{3,11})\\.?"
              + "[\\s-]*(?:de |del )?\\s*"
              + YEAR);
  private static final Pattern OTHER_MONTH_FIRST =
      words("(?<!\\p{L})(\\p{L}{3,11})\\.?\\s*(\\d{1,2})[.,]?,?\\s*" + YEAR);

  private static final Pattern ENGLISH_MONTH = words(MONTH);
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Map<String, Integer> OTHER_MONTHS = otherMonths();
  private static final long OLDEST_SECOND = Instant.parse("1975-01-01T00:00:00Z").getEpochSecond();
  private static final long YOUNGEST_SECOND =
      Instant.parse("2100-01-01T00:00:00Z").getEpochSecond();
  private static final int CENTURY_BEGINS = 70;

  private Dates() {}

  /** The day that a date field gives, unless it can be read in two ways. */
  public static Optional<LocalDate> parse(String field) {
    return parse(field, Optional.empty());
  }

  /** The day that a date field gives, where the order of its parts may be known. */
  public static Optional<LocalDate> parse(String field, Optional<DateOrder> order) {
    String date = field.strip();
    return iso(date)
        .or(() -> numeric(date, order))
        .or(() -> epoch(date))
        .or(() -> find(date))
        .or(() -> find(YEAR_LAST, date, 1, 2))
        .or(() -> shortYear(date))
        .or(() -> otherLanguage(date));
  }

  /** Whether a word names a month, in one of the languages known, in full or shortened. */
  public static boolean isMonth(String word) {
    String name = word.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
    return OTHER_MONTHS.containsKey(name) || ENGLISH_MONTH.matcher(name).matches();
  }

  /** Whether a date field gives one day or another, as 04/05/2023 does. */
  public static boolean isAmbiguous(String field) {
    Matcher m = NUMERIC.matcher(field.strip());
    return m.matches()
        && parse(field).isEmpty()
        && parse(field, Optional.of(DateOrder.DAY_FIRST)).isPresent();
  }

  /**
   * What all dates of a column say together: the order in which every one of them is a date, where
   * at least one is none in the other order; empty where nothing tells, or where they disagree.
   */
  public static Optional<DateOrder> order(Stream<String> column) {
    EnumSet<DateOrder> seen = EnumSet.noneOf(DateOrder.class);
    column.forEach(date -> order(date).ifPresent(seen::add));
    return seen.size() == 1 ? Optional.of(seen.iterator().next()) : Optional.empty();
  }

  /** The order that a date field can only have. */
  public static Optional<DateOrder> order(String field) {
    Matcher m = NUMERIC.matcher(field.strip());
    if (!m.matches() || m.group(2).equals(".")) {
      return Optional.empty();
    }
    int first = Integer.parseInt(m.group(1));
    int second = Integer.parseInt(m.group(3));
    if (first > 12 == second > 12) {
      return Optional.empty();
    }
    return Optional.of(first > 12 ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
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

  private static Optional<LocalDate> find(Pattern pattern, String text, int month, int day) {
    Matcher m = pattern.matcher(text);
    return m.find() ? day(m.group(3), number(m.group(month)), m.group(day)) : Optional.empty();
  }

  private static Optional<LocalDate> shortYear(String date) {
    Matcher m = SHORT_YEAR.matcher(date);
    return m.matches() ? day(fullYear(m.group(4)), number(m.group(3)), m.group(1)) : none();
  }

  private static Optional<LocalDate> otherLanguage(String date) {
    Matcher dayFirst = OTHER_DAY_FIRST.matcher(date);
    while (dayFirst.find()) {
      Integer month = OTHER_MONTHS.get(dayFirst.group(2).toLowerCase(Locale.ROOT));
      if (month != null) {
        return day(dayFirst.group(3), month, dayFirst.group(1));
      }
    }
    Matcher monthFirst = OTHER_MONTH_FIRST.matcher(date);
    while (monthFirst.find()) {
      Integer month = OTHER_MONTHS.get(monthFirst.group(1).toLowerCase(Locale.ROOT));
      if (month != null) {
        return day(monthFirst.group(3), month, monthFirst.group(2));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> iso(String date) {
    Matcher m = ISO.matcher(date);
    if (m.matches()) {
      return day(m.group(1), Integer.parseInt(m.group(3)), m.group(4));
    }
    Matcher shorter = SHORT_ISO.matcher(date);
    return shorter.matches()
        ? day(shorter.group(1), Integer.parseInt(shorter.group(3)), shorter.group(4))
        : none();
  }

  /**
   * 31/12/2024 can only be read in one way, 05/06/2024 in two: no day then. Where dots are written,
   * the day comes first.
   */
  private static Optional<LocalDate> numeric(String date, Optional<DateOrder> order) {
    Matcher m = NUMERIC.matcher(date);
    if (!m.matches()) {
      return none();
    }
    int first = Integer.parseInt(m.group(1));
    int second = Integer.parseInt(m.group(3));
    String year = m.group(4).length() == 4 ? m.group(4) : fullYear(m.group(4));
    boolean dayFirst =
        first > 12
            || first == second
            || m.group(2).equals(".")
            || order.filter(DateOrder.DAY_FIRST::equals).isPresent();
    if (second > 12) {
      return day(year, first, m.group(3));
    }
    if (dayFirst) {
      return day(year, second, m.group(1));
    }
    return order.isPresent() ? day(year, first, m.group(3)) : none();
  }

  private static String fullYear(String two) {
    return Integer.parseInt(two) < CENTURY_BEGINS ? "20" + two : "19" + two;
  }

  /** Seconds, thousandths or millionths since 1970. */
  private static Optional<LocalDate> epoch(String date) {
    Matcher m = EPOCH.matcher(date);
    if (!m.matches()) {
      return none();
    }
    long seconds = Long.parseLong(m.group(1));
    return seconds < OLDEST_SECOND || seconds > YOUNGEST_SECOND
        ? none()
        : Optional.of(LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC));
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

  private static Map<String, Integer> otherMonths() {
    Map<String, Integer> months = new HashMap<>();
    for (Row row : Table.beside(Dates.class, "months.tsv", "month", "names", "languages").rows()) {
      for (String name : row.words("names")) {
        months.put(name, row.read("month", Integer::valueOf));
      }
    }
    return months;
  }

  private static Pattern words(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
