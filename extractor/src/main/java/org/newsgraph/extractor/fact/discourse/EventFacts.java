package org.newsgraph.extractor.fact.discourse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.newsgraph.extractor.fact.Attribution;
import org.newsgraph.extractor.fact.Event;
import org.newsgraph.extractor.fact.Evidence;
import org.newsgraph.extractor.fact.Matter;
import org.newsgraph.extractor.fact.Occasion;
import org.newsgraph.extractor.fact.Reason;
import org.newsgraph.extractor.fact.Standing;
import org.newsgraph.extractor.fact.confidence.Confidence;
import org.newsgraph.extractor.fact.draft.Draft;
import org.newsgraph.extractor.fact.occasion.Occasions.Separation;
import org.newsgraph.extractor.fact.occasion.ReportGroup;
import org.newsgraph.extractor.mention.event.finding.EventMention;

/** The finished reports of an article, and which of them tell one occasion. */
final class EventFacts {
  private final Discourse discourse;
  private final List<Event> events = new ArrayList<>();
  private final List<Occasion> occasions = new ArrayList<>();
  private final Map<Integer, Event> firstReports = new HashMap<>();

  private EventFacts(Discourse discourse) {
    this.discourse = discourse;
  }

  static EventFacts of(Discourse discourse) {
    EventFacts facts = new EventFacts(discourse);
    discourse.occasions().forEach(facts::add);
    discourse.separations().forEach(facts::separate);
    return facts;
  }

  List<Event> events() {
    return List.copyOf(events);
  }

  List<Occasion> occasions() {
    return List.copyOf(occasions);
  }

  private void add(ReportGroup group) {
    Confidence sure = Confidence.of(group, discourse.told().article());
    List<Event> reports =
        group.drafts().stream().map(draft -> event(withParticipants(draft, group), sure)).toList();
    Event first = reports.get(0);
    firstReports.put(group.first().begin(), first);
    events.addAll(reports);
    reports.stream()
        .skip(1)
        .forEach(other -> occasions.add(new Occasion(first, other, true, "one occasion")));
  }

  private void separate(Separation separation) {
    occasions.add(
        new Occasion(
            firstReports.get(separation.first().first().begin()),
            firstReports.get(separation.second().first().begin()),
            false,
            separation.because()));
  }

  /** "The talks" are those of the people named before. */
  private static Draft withParticipants(Draft draft, ReportGroup group) {
    return draft.participants().isEmpty() ? draft.with(group.participants()) : draft;
  }

  private Event event(Draft draft, Confidence sure) {
    EventMention mention = draft.mention();
    Optional<Attribution> attribution =
        mention.source().map(source -> Attribution.of(discourse.told().entities(), source));
    return new Event(
        mention.type(),
        mention.trigger().rule().subtype(),
        draft.participants(),
        draft.setting(),
        new Standing(draft.status(), attribution, sure.probability()),
        new Matter(mention.topic(), mention.amount()),
        evidence(draft, sure));
  }

  private Evidence evidence(Draft draft, Confidence sure) {
    return new Evidence(
        discourse.told().article().sentences().get(draft.sentence()).span(),
        draft.mention().trigger().span(),
        draft.mention().trigger().rule().name(),
        reasons(draft, sure));
  }

  private static List<Reason> reasons(Draft draft, Confidence sure) {
    Stream<Reason> features =
        new TreeMap<>(sure.features())
            .entrySet().stream()
                .map(
                    feature ->
                        new Reason(
                            Reason.Part.CONFIDENCE,
                            "confidence/" + feature.getKey(),
                            String.format(Locale.ROOT, "%.2f", feature.getValue())));
    return Stream.concat(draft.reasons().stream(), features).toList();
  }
}
