package org.newsgraph.store.consolidation.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.newsgraph.store.consolidation.report.Cast;
import org.newsgraph.store.consolidation.report.Days;
import org.newsgraph.store.consolidation.report.Report;
import org.newsgraph.store.consolidation.report.Standing;
import org.newsgraph.store.consolidation.report.Status;
import org.newsgraph.store.consolidation.report.When;
import org.newsgraph.store.consolidation.report.Where;
import org.newsgraph.store.consolidation.report.Wording;
import org.newsgraph.store.vocabulary.CodePointText;
import org.newsgraph.store.vocabulary.Evidence;
import org.newsgraph.store.vocabulary.Ng;
import org.newsgraph.store.vocabulary.Sem;
import org.newsgraph.store.vocabulary.Span;

/** Reads reports. */
public final class ReportReader {
  /** The confidence in a report whose article's graph does not tell it. */
  private static final double UNKNOWN = 0.5;

  private final Subjects subjects;
  private final Map<String, Integer> triggers;
  private final Map<String, List<Evidence.Place>> times;
  private final WordingReader wordings;
  private final Vicinity vicinity;

  ReportReader(Subjects subjects) {
    this.subjects = subjects;
    this.triggers = triggers(subjects);
    this.times =
        subjects.standoff().evidence().stream()
            .collect(
                Collectors.toMap(
                    e -> e.iri(subjects.article()), Evidence::times, (one, other) -> one));
    this.wordings = new WordingReader(new CodePointText(subjects.text()));
    this.vicinity = new Vicinity(subjects);
  }

  Report report(Node node) {
    String iri = node.getURI();
    int offset = offset(iri);
    Cast cast = cast(iri);
    return new Report(
        new Report.Key(iri, offset),
        kind(iri),
        cast,
        new Where(subjects.entity(iri, Sem.HAS_PLACE), subjects.entity(iri, Ng.COUNTRY)),
        when(iri),
        standing(subjects, iri),
        new Report.About(subjects.literals(iri, Ng.TOPIC), subjects.literals(iri, Ng.AMOUNT)),
        wording(iri, offset, cast),
        confidence(iri));
  }

  private double confidence(String iri) {
    return subjects.literal(iri, Ng.CONFIDENCE).map(Double::valueOf).orElse(UNKNOWN);
  }

  private Wording wording(String iri, int trigger, Cast cast) {
    Wording wording = wording(iri, trigger).elsewhere(elsewhere(iri));
    return cast.known().participants().size() == 1 ? wording.beside(vicinity.of(trigger)) : wording;
  }

  /** What of place and day the report has from other sentences of the article. */
  private SortedSet<String> elsewhere(String iri) {
    SortedSet<String> told = new TreeSet<>();
    sentence(iri)
        .ifPresent(
            sentence -> {
              if (times.getOrDefault(iri, List.of()).stream().noneMatch(t -> within(sentence, t))
                  && !times.getOrDefault(iri, List.of()).isEmpty()) {
                told.add(Wording.DAY);
              }
              subjects
                  .entity(iri, Sem.HAS_PLACE)
                  .filter(place -> vicinity.namesOnlyOutside(sentence, place))
                  .ifPresent(place -> told.add(Wording.PLACE));
            });
    return told;
  }

  private static boolean within(Span sentence, Evidence.Place words) {
    return words.begin() >= sentence.begin() && words.end() <= sentence.end();
  }

  private Optional<Span> sentence(String iri) {
    return subjects
        .objects(iri, Ng.SENTENCE)
        .flatMap(sentence -> Span.of(sentence).stream())
        .min(Comparator.comparingInt(Span::begin));
  }

  private Wording wording(String iri, int trigger) {
    return sentence(iri).map(sentence -> wordings.wording(sentence, trigger)).orElse(Wording.NONE);
  }

  /** A negotiation is a meeting, whichever of the two words its report uses. */
  private Report.Kind kind(String iri) {
    String type = subjects.term(iri, Ng.EVENT_TYPE).orElse("Statement");
    SortedSet<String> subtypes = subjects.iris(iri, Ng.EVENT_SUBTYPE);
    if (type.equals("Negotiation")) {
      subtypes.add(Ng.NEGOTIATION.getURI());
      return new Report.Kind("Meeting", subtypes);
    }
    return new Report.Kind(type, subtypes);
  }

  /** Where its trigger stands, in the compact form or as a triple. */
  private int offset(String iri) {
    return Optional.ofNullable(triggers.get(iri))
        .or(
            () ->
                subjects
                    .objects(iri, Ng.TRIGGER)
                    .flatMap(trigger -> Span.of(trigger).stream())
                    .map(Span::begin)
                    .findFirst())
        .orElse(0);
  }

  private static Map<String, Integer> triggers(Subjects subjects) {
    Map<String, Integer> begins = new HashMap<>();
    for (Evidence evidence : subjects.standoff().evidence()) {
      evidence.triggers().stream()
          .mapToInt(Evidence.Place::begin)
          .min()
          .ifPresent(begin -> begins.put(evidence.iri(subjects.article()), begin));
    }
    return begins;
  }

  private Cast cast(String iri) {
    SortedMap<String, SortedSet<String>> roles = new TreeMap<>();
    subjects.entities(iri, Sem.HAS_ACTOR).forEach(who -> roles.put(who, new TreeSet<>()));
    for (String role : Cast.ROLES) {
      for (String who : subjects.entities(iri, Ng.term(role))) {
        roles.computeIfAbsent(who, w -> new TreeSet<>()).add(role);
      }
    }
    return new Cast(roles, subjects.entities(iri, Ng.ON_BEHALF_OF));
  }

  private When when(String iri) {
    Optional<String> date = subjects.literal(iri, Ng.DATE);
    Optional<Days> bounds = bounds(iri).or(() -> date.map(Days::of));
    Optional<LocalDate> end = subjects.day(iri, Ng.END_DATE);
    return new When(date, bounds, end, subjects.term(iri, Ng.DATE_BASIS));
  }

  private Optional<Days> bounds(String iri) {
    Optional<LocalDate> first = subjects.day(iri, Ng.EARLIEST);
    Optional<LocalDate> last = subjects.day(iri, Ng.LATEST);
    return first.isPresent() && last.isPresent() && !last.get().isBefore(first.get())
        ? Optional.of(new Days(first.get(), last.get()))
        : Optional.empty();
  }

  static Standing standing(Subjects subjects, String iri) {
    boolean attributed =
        subjects.value(iri, Ng.ATTRIBUTED_TO).isPresent()
            || subjects.value(iri, Ng.ATTRIBUTED_WORDS).isPresent();
    return new Standing(
        subjects.term(iri, Ng.STATUS).map(Status::of).orElse(Status.HAPPENED), attributed);
  }
}
