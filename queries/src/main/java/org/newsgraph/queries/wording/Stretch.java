package org.newsgraph.queries.wording;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row of {@code stretches.tsv}: words for a part of a year, month or decade.
 *
 * @param from months or days of the whole that lie before it, or number of the part
 * @param to months or days up to its end, or how many parts there are
 */
record Stretch(List<String> words, Kind kind, int from, int to) {
  /** Of what it is a part. */
  enum Kind {
    /** Months of a year, by their numbers; those above twelve are of the next. */
    SEASON,
    /** One of so many equal parts of a year or decade. */
    PART,
    /** One of three parts of a year, decade or month. */
    THIRD
  }

  private static final int MONTHS = 12;
  private static final int TEN_DAYS = 10;

  static List<Stretch> all() {
    return Table.read("stretches", 4).rows().stream()
        .flatMap(row -> Table.phrases(row.get(3)).stream().map(words -> of(row, words)))
        .sorted((a, b) -> b.words.size() - a.words.size())
        .toList();
  }

  private static Stretch of(List<String> row, String words) {
    return new Stretch(
        Stream.of(words.split(" ", -1)).toList(),
        Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT)),
        Integer.parseInt(row.get(1)),
        Integer.parseInt(row.get(2)));
  }

  /**
   * Returns what stands behind these words where a sentence begins with them; a hyphen, folded to a
   * space, may glue them to it ("mid-May").
   */
  Optional<List<String>> behind(List<String> sentence) {
    String glued = words.get(0) + " ";
    if (words.size() == 1 && sentence.get(0).startsWith(glued)) {
      String first = sentence.get(0).substring(glued.length());
      return Optional.of(with(first, sentence.subList(1, sentence.size())));
    }
    boolean begins =
        sentence.size() >= words.size() && sentence.subList(0, words.size()).equals(words);
    return begins ? Optional.of(sentence.subList(words.size(), sentence.size())) : Optional.empty();
  }

  private static List<String> with(String first, List<String> rest) {
    return Stream.concat(Stream.of(first), rest.stream()).toList();
  }

  boolean isSeason() {
    return kind == Kind.SEASON;
  }

  /** Whether it can be a part of this time: no day has a summer. */
  boolean isOf(LocalDate first, LocalDate last) {
    long months = months(first, last);
    return switch (kind) {
      case SEASON -> months == MONTHS;
      case PART -> months >= MONTHS;
      case THIRD -> months >= 1;
    };
  }

  private static long months(LocalDate first, LocalDate last) {
    return ChronoUnit.MONTHS.between(first, last.plusDays(1));
  }

  LocalDate first(LocalDate first, LocalDate last) {
    if (isSeason()) {
      return first.plusMonths(from - 1L);
    }
    return isOfDays(first, last)
        ? first.plusDays((from - 1L) * TEN_DAYS)
        : first.plusMonths((from - 1L) * months(first, last) / to);
  }

  LocalDate last(LocalDate first, LocalDate last) {
    if (isSeason()) {
      return YearMonth.from(first).plusMonths(to - 1L).atEndOfMonth();
    }
    if (!isOfDays(first, last)) {
      return first.plusMonths(from * months(first, last) / to).minus(Period.ofDays(1));
    }
    return from == to ? last : first.plusDays(from * (long) TEN_DAYS - 1);
  }

  private boolean isOfDays(LocalDate first, LocalDate last) {
    return months(first, last) < MONTHS;
  }
}
