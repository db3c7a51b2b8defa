package org.newsgraph.extractor.mention.time.finding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.article.Block;
import org.newsgraph.extractor.article.stamp.TimeStamp;
import org.newsgraph.extractor.article.stamp.TimeStamps;

/**
 * From which day the sentences of a page count whose entries bear time stamps: what stands under a
 * full date from that date; on a page that was written on for days beyond its own, what stands
 * under an hour from one of these days, nobody knows which.
 */
public final class PageDays {
  /** So near the day of publication, one date says when the page was put out. */
  private static final int NEAR = 3;

  /** How many days a page is written on. */
  private static final int LONGEST = 3;

  /** As many entries with nothing but an hour make a page that may be written on. */
  private static final int FEWEST = 3;

  private final Article article;
  private final Optional<LocalDate> published;
  private final List<TimeStamp> stamps;
  private final boolean dated;
  private final Optional<LocalDate> last;

  private PageDays(Article article, Optional<LocalDate> published) {
    this.article = article;
    this.published = published;
    this.stamps = TimeStamps.of(article);
    this.dated = dated();
    this.last =
        stamps.stream()
            .filter(stamp -> stamp.day().isEmpty())
            .flatMap(stamp -> stamp.weekdays().stream())
            .flatMap(day -> from(day).stream())
            .max(Comparator.naturalOrder())
            .filter(day -> !dated && day.isAfter(published.orElse(day)));
  }

  /** The days of an article's page, where all else counts from a day. */
  static PageDays of(AnnotatedArticle article, Optional<LocalDate> published) {
    return new PageDays(article.article(), published);
  }

  /** Whether its entries bear dates, each for itself. */
  private boolean dated() {
    List<LocalDate> days =
        stamps.stream().flatMap(stamp -> stamp.day().stream()).distinct().toList();
    return days.size() > 1
        || days.stream()
            .anyMatch(
                day ->
                    published
                        .filter(own -> Math.abs(ChronoUnit.DAYS.between(own, day)) <= NEAR)
                        .isEmpty());
  }

  /** The day of that name next to the publication. */
  private Optional<LocalDate> from(DayOfWeek weekday) {
    return published.map(
        own -> {
          int ahead = Math.floorMod(weekday.getValue() - own.getDayOfWeek().getValue(), 7);
          return own.plusDays(ahead > LONGEST ? ahead - 7 : ahead);
        });
  }

  /** The day from which a sentence counts. */
  Optional<LocalDate> of(Sentence sentence) {
    return dated
        ? above(sentence).flatMap(TimeStamp::day).or(() -> published)
        : entry(sentence).or(() -> published);
  }

  /** The last day from which a sentence may count, where the page was written on until then. */
  Optional<LocalDate> until(Sentence sentence) {
    return last.filter(day -> entry(sentence).isEmpty());
  }

  /**
   * Whether a weekday in the past may also lie behind the publication: on a page whose entries tell
   * their hours alone.
   */
  boolean mayBeLater(Sentence sentence, DayOfWeek weekday) {
    return !dated
        && last.isEmpty()
        && entry(sentence).isEmpty()
        && stamps.stream().filter(stamp -> stamp.weekdays().isEmpty()).count() >= FEWEST
        && from(weekday).filter(day -> day.isAfter(published.orElse(day))).isPresent();
  }

  /** The latest of the days from which a sentence may count. */
  public Optional<LocalDate> latest(Sentence sentence) {
    return until(sentence).or(() -> of(sentence));
  }

  /** Whether two sentences stand in entries of different dates. */
  public boolean apart(Sentence one, Sentence other) {
    return dated && !above(one).equals(above(other));
  }

  /** Whether its entries bear dates of their own. */
  public boolean isDated() {
    return dated;
  }

  /** The day of the entry of a sentence by the one weekday of its stamp. */
  private Optional<LocalDate> entry(Sentence sentence) {
    return above(sentence)
        .filter(stamp -> !dated && stamp.day().isEmpty())
        .map(TimeStamp::weekdays)
        .filter(days -> days.size() == 1)
        .flatMap(days -> from(days.get(0)));
  }

  /**
   * The stamp above a sentence, which of dated ones tells a day; of a heading the one behind it.
   */
  private Optional<TimeStamp> above(Sentence sentence) {
    int begin = heads(sentence) ? end(sentence) : sentence.span().begin();
    return stamps.stream()
        .filter(stamp -> stamp.span().begin() <= begin)
        .filter(stamp -> !dated || stamp.day().isPresent())
        .reduce((first, second) -> second);
  }

  private boolean heads(Sentence sentence) {
    return article.blocks().get(sentence.block()).kind() == Block.Kind.HEADING;
  }

  /** Where what stands below a heading begins. */
  private int end(Sentence heading) {
    return heading.block() + 1 < article.blocks().size()
        ? article.blocks().get(heading.block() + 1).span().begin()
        : heading.span().end();
  }
}
