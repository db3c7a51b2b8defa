package org.newsgraph.store.consolidation.telling;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.store.consolidation.iri.Keys;
import org.newsgraph.store.consolidation.reading.ActingGroups;
import org.newsgraph.store.consolidation.reading.ArticleFacts;
import org.newsgraph.store.consolidation.reading.Setting;
import org.newsgraph.store.consolidation.report.Article;
import org.newsgraph.store.consolidation.report.Cast;
import org.newsgraph.store.consolidation.report.Days;
import org.newsgraph.store.consolidation.report.Report;
import org.newsgraph.store.consolidation.report.Standing;
import org.newsgraph.store.consolidation.report.StandingStatus;
import org.newsgraph.store.consolidation.report.Status;
import org.newsgraph.store.consolidation.report.Vote;
import org.newsgraph.store.consolidation.report.When;
import org.newsgraph.store.consolidation.report.Where;

/** What one article tells of one occasion: the reports that it joins, taken together. */
public final class Telling {
  /** By article, then by the first report's offset and IRI. */
  public static final Comparator<Telling> BY_ARTICLE =
      Comparator.comparing(Telling::article, Article.ORDER)
          .thenComparingInt(t -> t.reports.get(0).key().offset())
          .thenComparing(t -> t.reports.get(0).iri());

  /**
   * The surest first: a talk of two alone, so that the other reports of it find it; what leaves the
   * fewest days open, then more participants, then what appeared first; those of one shape follow
   * each other, in the order of their articles.
   */
  public static final Comparator<Telling> ORDER =
      Comparator.comparing((Telling t) -> !t.isPrivate())
          .thenComparingLong(Telling::openDays)
          .thenComparing(t -> -t.cast.participants().size())
          .thenComparing(t -> t.where.place().isEmpty())
          .thenComparing(t -> t.article.published().orElse(LocalDate.MAX))
          .thenComparing(Telling::shape)
          .thenComparing(BY_ARTICLE);

  private static final int WINDOW_BACK = 31;

  /** By the clock of the place it may be the day after. */
  private static final int NEXT_DAY = 1;

  private static final int WINDOW_AHEAD = 365;

  private final Article article;
  private final Setting setting;
  private final List<Report> reports;
  private final Cast cast;
  private final boolean isOneSide;
  private final boolean isOfStates;
  private final Where where;
  private final When when;
  private final Standing standing;
  private final Optional<Days> days;
  private final SortedSet<String> wordings;
  private final SortedSet<String> beside;
  private final SortedSet<Integer> ordinals;
  private final SortedSet<String> topics;
  private final String shape;

  Telling(ArticleFacts facts, List<Report> reports) {
    this(facts.article(), Setting.of(facts, reports), reports);
  }

  Telling(Article article, Setting setting, List<Report> reports) {
    this.article = article;
    this.setting = setting;
    this.reports = List.copyOf(reports);
    Cast told = Cast.union(reports.stream().map(Report::cast).toList());
    this.cast = told.known();
    this.isOneSide = cast.participants().size() == 1 && !namesStrangers(told);
    this.isOfStates = cast.participants().stream().allMatch(this::isOfState);
    this.where = narrowest(reports);
    this.when = mostPrecise(reports);
    this.standing = StandingStatus.of(reports.stream().map(r -> new Vote(article, r)).toList());
    this.days = when.extent().or(() -> isOfEarlierTimes() ? Optional.empty() : window());
    this.wordings = all(r -> r.wording().key().stream());
    this.beside =
        isOneSide ? all(r -> r.wording().beside().stream()) : Collections.emptySortedSet();
    this.ordinals = all(r -> r.wording().ordinal().stream());
    this.topics = all(r -> r.about().topics().stream());
    this.shape =
        String.join("|", type(), cast.toString(), where.toString(), when.toString())
            + standing
            + article.published()
            + setting.occasions()
            + setting.actsFor()
            + setting.states()
            + (isOfStates ? topics : "")
            + days
            + beside
            + isOneSide
            + isGathering()
            + isPrivate()
            + ordinals;
  }

  private boolean isOfState(String who) {
    return setting.states().contains(who)
        || (Keys.isGroup(who)
            && setting.actsFor().containsKey(who)
            && setting.states().containsAll(setting.actsFor().get(who)));
  }

  /** Beside those who are known, a group that does not act for anybody: "residents". */
  private static boolean namesStrangers(Cast told) {
    return told.participants().stream()
        .anyMatch(who -> Keys.isLocalGroup(who) && !ActingGroups.areOfOffice(who));
  }

  private <T extends Comparable<T>> SortedSet<T> all(Function<Report, Stream<T>> of) {
    SortedSet<T> all = reports.stream().flatMap(of).collect(Collectors.toCollection(TreeSet::new));
    return all.isEmpty() ? Collections.emptySortedSet() : Collections.unmodifiableSortedSet(all);
  }

  private static Where narrowest(List<Report> reports) {
    Where best = Where.UNKNOWN;
    for (Report report : reports) {
      if (best.place().isEmpty() || report.where().liesIn(best)) {
        best =
            report.where().place().isPresent() || best.country().isEmpty() ? report.where() : best;
      }
    }
    return best;
  }

  private static When mostPrecise(List<Report> reports) {
    return reports.stream()
        .map(Report::when)
        .filter(w -> w.bounds().isPresent())
        .min(Comparator.comparingLong(w -> w.bounds().get().count()))
        .orElse(When.UNKNOWN);
  }

  /** "They had met three times": which times these were is not said, and they are not the news. */
  private boolean isOfEarlierTimes() {
    return reports.stream().allMatch(r -> r.wording().isEarlier());
  }

  private Optional<Days> window() {
    return article.published().map(this::window);
  }

  private Days window(LocalDate published) {
    Status status = standing.status();
    boolean back = !status.liesAhead();
    boolean ahead = status.liesAhead() || status == Status.CANCELLED;
    return new Days(
        back ? published.minusDays(WINDOW_BACK) : published,
        ahead ? published.plusDays(WINDOW_AHEAD) : published.plusDays(NEXT_DAY));
  }

  private long openDays() {
    return when.bounds().map(Days::count).orElse(Long.MAX_VALUE);
  }

  public Article article() {
    return article;
  }

  /** What the article calls those that take part, and the places, by their IRIs. */
  public SortedMap<String, String> names() {
    return setting.names();
  }

  public Setting setting() {
    return setting;
  }

  /** IRI of its article. */
  public String articleIri() {
    return article.iri();
  }

  /** In the order of the text; at least one. */
  public List<Report> reports() {
    return reports;
  }

  /** Its first report's IRI, which names the telling. */
  public String name() {
    return reports.get(0).iri();
  }

  /** The IRIs of its reports, in the order of the text. */
  public List<String> reportIris() {
    return reports.stream().map(Report::iri).toList();
  }

  public String type() {
    return reports.get(0).kind().type();
  }

  public Cast cast() {
    return cast;
  }

  public Where where() {
    return where;
  }

  public When when() {
    return when;
  }

  public Standing standing() {
    return standing;
  }

  /** The IRIs of the named occasions that are told as taking part. */
  public SortedSet<String> occasions() {
    return setting.occasions();
  }

  /** The words around its triggers, as keys. */
  public SortedSet<String> wordings() {
    return wordings;
  }

  /** Those who are named around a report of it, if it names one party alone. */
  public SortedSet<String> beside() {
    return beside;
  }

  /** Words of it are for a meeting of many, such as a summit. */
  public boolean isGathering() {
    return reports.stream().anyMatch(r -> r.wording().isGathering());
  }

  /** Two whom it names talk with nobody else there: "a private conversation". */
  public boolean isPrivate() {
    return cast.participants().size() == 2
        && cast.participants().stream().noneMatch(Keys::isGroup)
        && reports.stream().anyMatch(r -> r.wording().isPrivate());
  }

  /** It tells of one party alone: nobody else is named, nor a group that is somebody else. */
  public boolean isOneSide() {
    return isOneSide;
  }

  /** Nobody but countries takes part, and those who act for them without a name. */
  public boolean isOfStates() {
    return isOfStates;
  }

  /** Which of a row its reports say that it is. */
  public SortedSet<Integer> ordinals() {
    return ordinals;
  }

  /** The words for what it is about. */
  public SortedSet<String> topics() {
    return topics;
  }

  /**
   * All that joining looks at, but for the words; tellings of one shape fit with the same others.
   */
  public String shape() {
    return shape;
  }

  /** Both are told of the same single day. */
  public boolean isOnDayOf(Telling other) {
    return when.isDay() && when.bounds().equals(other.when.bounds());
  }

  /** The words give a time. */
  public boolean isDated() {
    return when.bounds().isPresent();
  }

  /**
   * The days that count for joining: those of the words, else the window around the publication,
   * else none.
   */
  public Optional<Days> days() {
    return days;
  }

  @Override
  public String toString() {
    return type() + cast.participants() + where + days + reportIris();
  }
}
