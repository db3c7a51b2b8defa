package org.newsgraph.extractor.mention.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.newsgraph.extractor.annotation.Sentence;

/** Chooses among the times of a sentence the one that belongs to an event, and reads it. */
final class TimeArgument {
  private static final Set<String> BOUNDS = WordLists.TIME.list("bounds");

  private static final int FAR = 4;

  private final Sentence sentence;
  private final int trigger;
  private final List<TimeMention> mentions;
  private final Function<String, Optional<EventTime>> anchors;

  TimeArgument(
      Sentence sentence,
      int trigger,
      List<TimeMention> mentions,
      Function<String, Optional<EventTime>> anchors) {
    this.sentence = sentence;
    this.trigger = trigger;
    this.mentions = mentions;
    this.anchors = anchors;
  }

  Optional<EventTime> find(Tense tense) {
    DayOfEvent day = new DayOfEvent(sentence, trigger);
    int lasted = day.before() + TimeSpans.beforeEnd(sentence, trigger, mentions);
    Ending ending = new Ending(sentence, trigger);
    boolean ends = ending.concluded() || ending.endsAhead();
    boolean unknown = day.last() || ending.returned() || (ends && lasted == 0);
    return unknown
        ? Optional.empty()
        : new CountedClause(sentence, mentions)
            .time(trigger)
            .or(() -> nearest(tense))
            .flatMap(time -> new Lasted(sentence, mentions).began(trigger, time))
            .map(time -> time.earlier(lasted));
  }

  private Optional<EventTime> nearest(Tense tense) {
    Attachment attachment = new Attachment(sentence, trigger, tense == Tense.FUTURE);
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
    boolean inside = mention.firstToken() <= trigger && trigger < mention.endToken();
    if (inside
        || Quoted.apart(sentence, mention, trigger)
        || (bound(mention) && !by(mention, tense) && !goingOn(mention))) {
      return Optional.empty();
    }
    boolean itsVerb = tense != Tense.FUTURE || attachment.above(mention.head());
    Tense own = itsVerb ? mention.reference().tense() : tense;
    return attachment
        .cost(mention.head())
        .or(() -> toCome(mention) ? Optional.of(FAR) : Optional.empty())
        .flatMap(
            cost ->
                time(mention, own)
                    .filter(time -> cost < FAR || !year(time))
                    .map(
                        time ->
                            new Candidate(
                                mention, time, cost, Math.abs(mention.head() - trigger))));
  }

  /** "cancelled a trip tomorrow": a day to come right behind is not that of the cancelling. */
  private boolean toCome(TimeMention mention) {
    boolean bare = mention.match().is("weekday") && mention.match().argument(0, "0").equals("0");
    return !bare
        && mention.liesAhead()
        && trigger < mention.firstToken()
        && sentence.tokens().subList(trigger + 1, mention.firstToken()).stream()
            .allMatch(token -> token.tag().matches("DT|JJ|NN.*|IN|TO|PRP\\$|POS|CD|HYPH|CC"));
  }

  /** Whether a preposition makes the time a bound and not the day: "since 2008". */
  private boolean bound(TimeMention mention) {
    Optional<String> before =
        sentence.parsed()
            ? sentence
                .arcsFrom(mention.head())
                .filter(arc -> arc.relation().equals("case"))
                .filter(arc -> arc.dependent() < mention.firstToken())
                .map(arc -> sentence.token(arc.dependent()).lemma())
                .findFirst()
            : mention.firstToken() == 0
                ? Optional.empty()
                : Optional.of(sentence.token(mention.firstToken() - 1).lemma());
    return before.filter(BOUNDS::contains).isPresent();
  }

  /** "have been holding talks since Monday": they began on Monday. */
  private boolean goingOn(TimeMention mention) {
    return new Ending(sentence, trigger).goesOn()
        && mention.firstToken() > 0
        && sentence.token(mention.firstToken() - 1).lemma().equals("since");
  }

  /** "will meet by the end of June": in June. */
  private boolean by(TimeMention mention, Tense tense) {
    String first = sentence.token(mention.firstToken()).lemma();
    boolean end =
        first.equals("end")
            || (first.equals("the")
                && sentence.token(mention.firstToken() + 1).lemma().equals("end"));
    return tense == Tense.FUTURE && end;
  }

  /** "two days before he left": counted from what the clause tells. */
  private boolean opensClause(TimeMention mention) {
    return sentence
        .arc(mention.endToken() - 1)
        .filter(arc -> arc.relation().equals("mark"))
        .isPresent();
  }

  private Optional<EventTime> time(TimeMention mention, Tense tense) {
    Optional<String> anchor = RelativeTime.anchor(mention);
    if (anchor.filter(sentence.token(trigger).lemma()::equals).isPresent()) {
      return Optional.empty();
    }
    if (anchor.isEmpty() && RelativeTime.counts(mention) && opensClause(mention)) {
      return Optional.empty();
    }
    if (anchor.isPresent()) {
      return anchors.apply(anchor.get()).flatMap(time -> RelativeTime.from(time, mention));
    }
    Reading reading = mention.readingIn(tense);
    return reading
        .days()
        .map(
            days ->
                new EventTime(
                    days.date(),
                    days.earliest(),
                    days.latest(),
                    Optional.empty(),
                    reading.basis(),
                    Optional.of(sentence.spanOf(mention.firstToken(), mention.endToken()))));
  }

  /** The same time with the last day of a span: "August 18 to 19", "a two-day visit". */
  private EventTime closed(Candidate candidate) {
    EventTime time = candidate.time();
    Optional<LocalDate> end =
        TimeSpans.end(sentence, candidate.mention(), mentions)
            .or(() -> TimeSpans.endByLength(sentence, trigger, time, mentions))
            .filter(last -> !last.isBefore(time.latest()));
    return new EventTime(
        time.date(), time.earliest(), time.latest(), end, time.basis(), time.words());
  }
}
