package org.newsgraph.extractor.mention.time.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.SyntacticFunction;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.mention.time.EventTime;
import org.newsgraph.extractor.mention.time.Tense;
import org.newsgraph.extractor.mention.time.calendar.Days;
import org.newsgraph.extractor.mention.time.calendar.Reading;
import org.newsgraph.extractor.mention.time.finding.TimeMention;
import org.newsgraph.extractor.mention.time.tense.TenseOf;

/** Chooses among the times of a sentence the one that belongs to an event, and reads it. */
final class TimeArgument {
  private static final int FAR = 4;

  private final PredicateGraph graph;
  private final Word trigger;
  private final List<TimeMention> mentions;
  private final Function<String, Optional<EventTime>> anchors;

  TimeArgument(
      PredicateGraph graph,
      Word trigger,
      List<TimeMention> mentions,
      Function<String, Optional<EventTime>> anchors) {
    this.graph = graph;
    this.trigger = trigger;
    this.mentions = mentions;
    this.anchors = anchors;
  }

  /** The time of a sentence that is told of the event in a tense. */
  Optional<EventTime> find(Tense tense) {
    int lasted = lasted();
    return unknown()
        ? Optional.empty()
        : new CountedClause(graph, mentions)
            .time(trigger)
            .or(() -> nearest(tense))
            .flatMap(time -> new Lasted(graph, mentions).began(trigger, time))
            .map(time -> time.earlier(lasted));
  }

  /** The time right behind the words for a place: "in Linz on Monday", "in Linz last May". */
  Optional<EventTime> behind(int place, Tense tense) {
    boolean ends = new Ending(graph, trigger).ends();
    return mentions.stream()
        .filter(mention -> !unknown() && !ends && lasted() == 0)
        .filter(mention -> !mention.counts() && !mention.match().is("length"))
        .filter(mention -> follows(mention, place))
        .findFirst()
        .flatMap(mention -> mention.timeIn(tense))
        .filter(time -> !year(time));
  }

  /** Whether a time counted from something else belongs to the event. */
  boolean isCounted() {
    Attachment attachment = new Attachment(graph, trigger, false);
    return mentions.stream()
        .filter(mention -> mention.isCounted() && !opensClause(mention))
        .anyMatch(
            mention -> attachment.cost(mention.head()).filter(cost -> cost < FAR).isPresent());
  }

  private boolean follows(TimeMention mention, int place) {
    boolean on = mention.firstToken() == place + 1 && graph.word(place).has("on-time");
    return mention.firstToken() == place || on;
  }

  /** How many days it had lasted by the day that is told. */
  private int lasted() {
    return new DayOfEvent(graph, trigger).before() + TimeSpans.beforeEnd(graph, trigger, mentions);
  }

  /**
   * Whether its first day is not told: "the last day of her visit", "the talks ended on Monday".
   */
  private boolean unknown() {
    Ending ending = new Ending(graph, trigger);
    boolean ends = ending.concluded() || ending.endsAhead();
    return new DayOfEvent(graph, trigger).last() || ending.returned() || (ends && lasted() == 0);
  }

  private Optional<EventTime> nearest(Tense tense) {
    Attachment attachment = new Attachment(graph, trigger, tense == Tense.FUTURE);
    return mentions.stream()
        .flatMap(mention -> candidate(mention, attachment, tense).stream())
        .min(
            Comparator.comparingInt(Candidate::cost)
                .thenComparingInt(Candidate::distance)
                .thenComparingInt(candidate -> candidate.mention().firstToken()))
        .map(this::closed);
  }

  /** A year told of something further off is seldom the event's own. */
  private static boolean year(EventTime time) {
    return time.date().filter(date -> date.iso().length() == 4).isPresent();
  }

  private record Candidate(TimeMention mention, EventTime time, int cost, int distance) {}

  private Optional<Candidate> candidate(TimeMention mention, Attachment attachment, Tense tense) {
    if (mention.covers(trigger)
        || Quoted.apart(mention, trigger)
        || ofMatter(mention)
        || (bound(mention) && !by(mention, tense) && !goingOn(mention))) {
      return Optional.empty();
    }
    boolean itsVerb =
        tense != Tense.FUTURE
            || attachment.above(mention.head())
            || TenseOf.underConcluded(graph, mention.head());
    Tense said = onDay(mention) ? Tense.FUTURE : mention.reference().tense();
    Tense own = itsVerb ? said : tense;
    TimeMention first = opening(mention);
    return attachment
        .cost(mention.head())
        .or(() -> toCome(mention) ? Optional.of(FAR) : Optional.empty())
        .flatMap(
            cost ->
                time(first, own)
                    .filter(time -> cost < FAR || !year(time))
                    .map(
                        time ->
                            new Candidate(
                                first,
                                time,
                                cost,
                                Math.abs(mention.head().index() - trigger.index()))));
  }

  /** "The meeting is on Thursday" looks ahead, "was on Thursday" does not. */
  private boolean onDay(TimeMention mention) {
    return graph.copula(mention.head()).filter(Word::isPresent).isPresent();
  }

  /**
   * "Washington, May 3 to May 9": the last day of a span hangs on the words, the first one dates.
   */
  private TimeMention opening(TimeMention last) {
    return mentions.stream()
        .filter(first -> TimeSpans.endsWith(first, last) && first.reading().days().isPresent())
        .findFirst()
        .orElse(last);
  }

  /** "discussed the budget for 2011", "in preparation for April": but "scheduled for April". */
  private boolean ofMatter(TimeMention mention) {
    Word time = mention.head();
    boolean month =
        mention.reading().days().filter(days -> !days.isOneDay() && monthOrYear(days)).isPresent();
    return month
        && graph.parsed()
        && graph.below(time, SyntacticFunction.PREPOSITION).stream()
            .anyMatch(mark -> mark.lemma().equals("for"))
        && (trigger.isVerb() || graph.above(time).filter(trigger::equals).isEmpty())
        && Stream.concat(graph.upwards(time).stream(), graph.upwards(trigger).stream())
            .noneMatch(TimeArgument::setsDay);
  }

  private static boolean monthOrYear(Days days) {
    return days.date().filter(date -> date.iso().length() < 10).isPresent();
  }

  private static boolean setsDay(Word word) {
    return word.has("forward") || word.has("appointing");
  }

  /** "cancelled a trip tomorrow": a day to come right behind is not that of the cancelling. */
  private boolean toCome(TimeMention mention) {
    boolean bare = mention.match().is("weekday") && mention.match().argument(0, "0").equals("0");
    return !bare
        && (mention.liesAhead() || (mention.isToday() && toldInFront(mention)))
        && trigger.index() < mention.firstToken()
        && graph.words().subList(trigger.index() + 1, mention.firstToken()).stream()
            .allMatch(TimeArgument::simple);
  }

  /** Whether a word opens no clause of its own. */
  private static boolean simple(Word word) {
    return word.isPremodifier()
        || word.isDeterminer()
        || word.isPossessivePronoun()
        || word.isPreposition()
        || word.isTo()
        || word.isConjunction();
  }

  /** "Last night he called off a trip today": the telling has a day of its own. */
  private boolean toldInFront(TimeMention mention) {
    return mentions.stream()
        .anyMatch(
            other ->
                other.endToken() <= trigger.index()
                    && other.reading().days().isPresent()
                    && !other.isToday()
                    && !other.equals(mention));
  }

  /** Whether a preposition makes the time a bound and not the day: "since 2008". */
  private boolean bound(TimeMention mention) {
    Optional<Word> before =
        graph.parsed()
            ? graph.below(mention.head(), SyntacticFunction.PREPOSITION).stream()
                .filter(mark -> mark.index() < mention.firstToken())
                .findFirst()
            : graph.at(mention.firstToken() - 1);
    return before.filter(mark -> mark.has("time-bound")).isPresent();
  }

  /** "have been holding talks since Monday": they began on Monday. */
  private boolean goingOn(TimeMention mention) {
    return new Ending(graph, trigger).goesOn()
        && graph
            .at(mention.firstToken() - 1)
            .filter(mark -> mark.lemma().equals("since"))
            .isPresent();
  }

  /** "will meet by the end of June": in June. */
  private boolean by(TimeMention mention, Tense tense) {
    boolean article = graph.word(mention.firstToken()).lemma().equals("the");
    return tense == Tense.FUTURE
        && graph
            .at(mention.firstToken() + (article ? 1 : 0))
            .filter(word -> word.lemma().equals("end"))
            .isPresent();
  }

  /** "two days before he left": counted from what the clause tells. */
  private boolean opensClause(TimeMention mention) {
    return graph.is(graph.word(mention.endToken() - 1), SyntacticFunction.SUBORDINATOR);
  }

  private Optional<EventTime> time(TimeMention mention, Tense tense) {
    Optional<String> anchor = RelativeTime.anchor(mention);
    if (anchor.filter(trigger.token().lemma()::equals).isPresent()) {
      return Optional.empty();
    }
    if (anchor.isEmpty() && mention.counts() && opensClause(mention)) {
      return Optional.empty();
    }
    if (anchor.isPresent()) {
      return anchors.apply(anchor.get()).flatMap(time -> RelativeTime.from(time, mention));
    }
    Reading reading = mention.readingIn(tense);
    return reading
        .days()
        .map(days -> withAlternative(mention, days, tense))
        .map(
            days ->
                new EventTime(
                    days.date(),
                    days.earliest(),
                    days.latest(),
                    Optional.empty(),
                    reading.basis(),
                    Optional.of(
                        graph.sentence().spanOf(mention.firstToken(), mention.endToken()))));
  }

  /** "in May or June": from the first of May to the last of June; "on Sunday or Monday": Sunday. */
  private Days withAlternative(TimeMention mention, Days days, Tense tense) {
    return days.isOneDay()
        ? days
        : mentions.stream()
            .filter(other -> joinedByOr(mention, other) || joinedByOr(other, mention))
            .flatMap(other -> other.readingIn(tense).days().stream())
            .reduce(days, Days::orElse);
  }

  private boolean joinedByOr(TimeMention first, TimeMention second) {
    return second.firstToken() == first.endToken() + 1 && graph.word(first.endToken()).is("or");
  }

  /** The same time with the last day of a span: "August 18 to 19", "a two-day visit". */
  private EventTime closed(Candidate candidate) {
    EventTime time = candidate.time();
    Optional<LocalDate> end =
        TimeSpans.end(candidate.mention(), mentions)
            .or(() -> TimeSpans.endByLength(trigger, time, mentions))
            .filter(last -> !last.isBefore(time.latest()));
    return new EventTime(
        time.date(), time.earliest(), time.latest(), end, time.basis(), time.words());
  }
}
