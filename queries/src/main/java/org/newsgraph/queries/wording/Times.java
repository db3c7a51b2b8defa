package org.newsgraph.queries.wording;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads wordings of times, by the rows of {@code times.tsv}. */
final class Times {
  private static final List<Row> ROWS =
      Table.read("times", 3).rows().stream()
          .map(row -> new Row(List.of(row.get(0).split(" ", -1)), row.get(1), row.get(2)))
          .toList();
  private static final Map<String, Integer> MONTHS = calendar("month");
  private static final Map<String, Integer> NUMBERS = calendar("number");
  private static final List<Stretch> STRETCHES = Stretch.all();
  private static final Map<String, Integer> WEEKDAYS = calendar("weekday");
  private static final Set<String> OF = Set.of("of", ",");
  private static final int YEAR = 4;

  private final LocalDate today;
  private final boolean ahead;

  Times(LocalDate today) {
    this(today, false);
  }

  /**
   * @param ahead whether what lies ahead is asked for, so that a month without a year is the next
   */
  private Times(LocalDate today, boolean ahead) {
    this.today = today;
    this.ahead = ahead;
  }

  /** The same for a sentence of what lies ahead: "Whom will Ann meet in June?". */
  Times ahead() {
    return new Times(today, true);
  }

  private record Row(List<String> words, String from, String to) {}

  /**
   * A time in a sentence.
   *
   * @param words how many it takes
   * @param from first day in ISO form, shortened to a month or year where it begins one; or empty
   * @param to last day, likewise
   */
  record Found(int words, String from, String to) {}

  private record Days(LocalDate first, LocalDate last, int words, boolean year) {}

  private record Match(int words, List<Days> periods, int number) {}

  private static Map<String, Integer> calendar(String kind) {
    Map<String, Integer> values = new HashMap<>();
    Table.read("calendar", 3).rows().stream()
        .filter(row -> row.get(1).equals(kind))
        .forEach(
            row ->
                Table.phrases(row.get(2)).forEach(w -> values.put(w, Integer.valueOf(row.get(0)))));
    return values;
  }

  /** Returns the longest time that begins with the first of these words. */
  Optional<Found> at(List<String> words) {
    Optional<Found> best = Optional.empty();
    for (Row row : ROWS) {
      Optional<Found> found = match(row, words).flatMap(m -> found(row, m));
      if (found.isPresent() && found.get().words() > best.map(Found::words).orElse(0)) {
        best = found;
      }
    }
    return best;
  }

  private Optional<Match> match(Row row, List<String> words) {
    int at = 0;
    int number = 0;
    List<Days> periods = new ArrayList<>();
    for (String wanted : row.words()) {
      if (at >= words.size()) {
        return Optional.empty();
      }
      if (wanted.equals("*")) {
        Optional<Days> days = period(words.subList(at, words.size()));
        boolean enough = days.isPresent() && (days.get().year() || row.words().size() > 1);
        if (!enough) {
          return Optional.empty();
        }
        periods.add(days.get());
        at += days.get().words();
      } else if (wanted.equals("#")) {
        Optional<Integer> count = number(words.get(at));
        if (count.isEmpty()) {
          return Optional.empty();
        }
        number = count.get();
        at++;
      } else if (words.get(at).equals(wanted)) {
        at++;
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(new Match(at, periods, number));
  }

  private static Optional<Integer> number(String word) {
    return word.matches("\\d{1,3}")
        ? Optional.of(Integer.valueOf(word))
        : Optional.ofNullable(NUMBERS.get(word));
  }

  private Optional<Found> found(Row row, Match match) {
    return Optional.of(
        new Found(match.words(), day(row.from(), match, true), day(row.to(), match, false)));
  }

  private String day(String told, Match match, boolean first) {
    if (told.isEmpty()) {
      return "";
    }
    if (told.matches("[12]\\..*")) {
      Days days = match.periods().get(told.charAt(0) - '1');
      return written(
          switch (told.substring(2)) {
            case "first" -> days.first();
            case "last" -> days.last();
            case "after" -> days.last().plusDays(1);
            default -> days.first().minusDays(1);
          },
          first);
    }
    return written(relative(told, match.number()), first);
  }

  private LocalDate relative(String told, int number) {
    String[] parts = told.replace("#", String.valueOf(number)).split("[ .]", -1);
    int count = Integer.parseInt(parts[0]);
    LocalDate day =
        switch (parts[1]) {
          case "year" -> today.plusYears(count);
          case "month" -> today.plusMonths(count);
          case "week" -> today.plus(Period.ofWeeks(count));
          default -> today.plus(count, ChronoUnit.DAYS);
        };
    boolean whole = parts.length > 2;
    return !whole ? day : edge(day, parts[1], parts[2].equals("first"));
  }

  private static LocalDate edge(LocalDate day, String unit, boolean first) {
    return switch (unit) {
      case "year" -> first ? day.withDayOfYear(1) : day.with(TemporalAdjusters.lastDayOfYear());
      case "month" -> first ? day.withDayOfMonth(1) : day.with(TemporalAdjusters.lastDayOfMonth());
      default ->
          first
              ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
              : day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    };
  }

  /** A day, shortened where a year or month begins or ends with it. */
  private static String written(LocalDate day, boolean first) {
    LocalDate other = first ? day.minusDays(1) : day.plusDays(1);
    if (other.getYear() != day.getYear()) {
      return String.valueOf(day.getYear());
    }
    return other.getMonth() == day.getMonth() ? day.toString() : YearMonth.from(day).toString();
  }

  private Optional<Days> period(List<String> words) {
    try {
      return day(words)
          .or(() -> weekday(words))
          .or(() -> month(words))
          .or(() -> year(words))
          .or(() -> decade(words))
          .or(() -> stretch(words));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isYear(List<String> words, int at) {
    return at < words.size() && words.get(at).matches("1[5-9]\\d\\d|20\\d\\d");
  }

  private static Optional<Days> year(List<String> words) {
    if (!isYear(words, 0)) {
      return Optional.empty();
    }
    int year = Integer.parseInt(words.get(0));
    return Optional.of(new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), 1, true));
  }

  /** "The 1990s", "the 90s". */
  private static Optional<Days> decade(List<String> words) {
    int the = words.get(0).equals("the") ? 1 : 0;
    if (words.size() <= the || !words.get(the).matches("(1[5-9]|20)?\\d0['’]?s")) {
      return Optional.empty();
    }
    int told = Integer.parseInt(words.get(the).replaceAll("\\D", ""));
    int year = told >= 100 ? told : told + (1900 + told > 1920 ? 1900 : 2000);
    return Optional.of(
        new Days(LocalDate.of(year, 1, 1), LocalDate.of(year + 9, 12, 31), the + 1, true));
  }

  /** The last such day of the week, or the next of what lies ahead. */
  private Optional<Days> weekday(List<String> words) {
    return Optional.ofNullable(WEEKDAYS.get(words.get(0)))
        .map(DayOfWeek::of)
        .map(
            weekday ->
                today.with(
                    ahead ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previous(weekday)))
        .map(day -> new Days(day, day, 1, false));
  }

  /** "Summer 2021", "the first half of 2021", "early May 2021": a part of what stands behind. */
  private Optional<Days> stretch(List<String> words) {
    return STRETCHES.stream()
        .flatMap(
            stretch -> stretch.behind(words).flatMap(rest -> partOf(stretch, words, rest)).stream())
        .findFirst();
  }

  private Optional<Days> partOf(Stretch stretch, List<String> words, List<String> behind) {
    int of = behind.isEmpty() || !OF.contains(behind.get(0)) ? 0 : 1;
    List<String> told = behind.subList(of, behind.size());
    return Optional.of(told)
        .filter(rest -> !rest.isEmpty())
        .flatMap(this::period)
        .filter(days -> stretch.isOf(days.first(), days.last()))
        .map(
            days ->
                days(
                    stretch,
                    days.first(),
                    words.size() - told.size() + days.words(),
                    days.year(),
                    days.last()))
        .or(() -> stretch.isSeason() ? Optional.of(season(stretch)) : Optional.empty());
  }

  private static Days days(
      Stretch stretch, LocalDate first, int words, boolean year, LocalDate last) {
    return new Days(stretch.first(first, last), stretch.last(first, last), words, year);
  }

  /** The last such season that has begun, or the next of what lies ahead. */
  private Days season(Stretch stretch) {
    LocalDate year = today.withDayOfYear(1);
    LocalDate first = stretch.first(year, year);
    if (ahead && !first.isAfter(today)) {
      year = year.plusYears(1);
    } else if (!ahead && first.isAfter(today)) {
      year = year.minusYears(1);
    }
    return days(stretch, year, stretch.words().size(), false, year);
  }

  private Optional<Days> month(List<String> words) {
    if (words.get(0).matches("\\d{4}-\\d\\d")) {
      return Optional.of(whole(YearMonth.parse(words.get(0)), 1, true));
    }
    Integer month = MONTHS.get(words.get(0));
    if (month == null) {
      return Optional.empty();
    }
    int of = words.size() > 1 && OF.contains(words.get(1)) ? 2 : 1;
    if (isYear(words, of)) {
      int year = Integer.parseInt(words.get(of));
      return Optional.of(whole(YearMonth.of(year, month), of + 1, true));
    }
    return Optional.of(whole(latest(month), 1, false));
  }

  /** The last such month that has begun, or the next of what lies ahead. */
  private YearMonth latest(int month) {
    YearMonth now = YearMonth.from(today);
    YearMonth here = YearMonth.of(now.getYear(), month);
    if (ahead) {
      return here.isBefore(now) ? here.plusYears(1) : here;
    }
    return here.isAfter(now) ? here.minusYears(1) : here;
  }

  private static Days whole(YearMonth month, int words, boolean year) {
    return new Days(month.atDay(1), month.atEndOfMonth(), words, year);
  }

  private Optional<Days> day(List<String> words) {
    if (words.get(0).matches("\\d{" + YEAR + "}-\\d\\d-\\d\\d")) {
      LocalDate day = LocalDate.parse(words.get(0));
      return Optional.of(new Days(day, day, 1, true));
    }
    if (words.size() < 2) {
      return Optional.empty();
    }
    boolean british = words.get(0).matches("\\d{1,2}(st|nd|rd|th)?");
    boolean american = words.get(1).matches("\\d{1,2}(st|nd|rd|th)?");
    int of = british && words.get(1).equals("of") && words.size() > 2 ? 2 : 1;
    Integer month = MONTHS.get(british ? words.get(of) : words.get(0));
    if (month == null || british == american) {
      return Optional.empty();
    }
    int number = Integer.parseInt((british ? words.get(0) : words.get(1)).replaceAll("\\D", ""));
    int at = british ? of + 1 : 2;
    int year = at < words.size() && words.get(at).equals(",") ? at + 1 : at;
    boolean told = isYear(words, year);
    LocalDate day =
        told
            ? LocalDate.of(Integer.parseInt(words.get(year)), month, number)
            : latest(month).atDay(number);
    return Optional.of(new Days(day, day, told ? year + 1 : at, true));
  }
}
