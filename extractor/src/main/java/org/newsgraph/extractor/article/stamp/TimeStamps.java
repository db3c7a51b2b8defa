package org.newsgraph.extractor.article.stamp;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.article.Cut;
import org.newsgraph.extractor.article.Span;
import org.newsgraph.extractor.article.byline.Dates;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/** Finds time stamps, by the patterns of {@code stamps.tsv}. */
public final class TimeStamps {
  /** Why a stamp is left out of the text. */
  public static final String REASON = "time stamp";

  /** What parts a stamp from its entry. */
  private static final String DASH = "(?:\\s?[-–—|:]{1,2}(?=\\s))?";

  private static final Map<String, String> PARTS = new LinkedHashMap<>();
  private static final List<Pattern> STAMPS = new ArrayList<>();

  static {
    for (Row row :
        Table.beside(
                TimeStamps.class, "stamps.tsv", "name", "kind", "pattern", "matches", "differs")
            .rows()) {
      String pattern = filled(row.required("pattern"));
      if (row.required("kind").equals("part")) {
        PARTS.put(row.required("name"), pattern);
      } else {
        STAMPS.add(compiled(pattern + DASH));
      }
    }
  }

  private static final Pattern WEEKDAY = compiled(PARTS.get("weekday"));

  private TimeStamps() {}

  private static String filled(String pattern) {
    String whole = pattern;
    for (Map.Entry<String, String> part : PARTS.entrySet()) {
      whole = whole.replace("{" + part.getKey() + "}", part.getValue());
    }
    return whole;
  }

  private static Pattern compiled(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The stamps in some words, in order, not overlapping. */
  public static List<Span> in(String words) {
    List<Span> found = new ArrayList<>();
    for (Pattern stamp : STAMPS) {
      Matcher m = stamp.matcher(words);
      while (m.find()) {
        Span span = new Span(m.start(), m.end());
        if (found.stream().noneMatch(span::overlaps)) {
          found.add(span);
        }
      }
    }
    return found.stream().sorted().toList();
  }

  /** The stamps that were left out of an article, in order. */
  public static List<TimeStamp> of(Article article) {
    return article.cuts().stream()
        .filter(cut -> cut.reason().equals(REASON))
        .map(Cut::span)
        .sorted(Comparator.naturalOrder())
        .map(span -> stamp(span, span.of(article.text())))
        .toList();
  }

  private static TimeStamp stamp(Span span, String words) {
    return new TimeStamp(
        span, Dates.find(words).or(() -> Dates.parse(words)), weekdays(words).distinct().toList());
  }

  private static Stream<DayOfWeek> weekdays(String words) {
    return WEEKDAY
        .matcher(words)
        .results()
        .map(found -> found.group().substring(0, 2).toUpperCase(Locale.ROOT))
        .flatMap(
            letters -> Stream.of(DayOfWeek.values()).filter(day -> day.name().startsWith(letters)));
  }
}
