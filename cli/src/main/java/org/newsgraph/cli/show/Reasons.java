package org.newsgraph.cli.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.extractor.article.Span;
import org.newsgraph.extractor.fact.Claim;
import org.newsgraph.extractor.fact.Dropped;
import org.newsgraph.extractor.fact.Event;
import org.newsgraph.extractor.fact.Evidence;
import org.newsgraph.extractor.fact.Extraction;
import org.newsgraph.extractor.fact.Occasion;
import org.newsgraph.extractor.fact.Participant;
import org.newsgraph.extractor.fact.Party;
import org.newsgraph.extractor.fact.Reason;
import org.newsgraph.extractor.fact.confidence.Confidence;
import org.newsgraph.extractor.mention.Considered;
import org.newsgraph.extractor.mention.event.rule.EventRules;
import org.newsgraph.extractor.rule.Trace.Verdict;

/** Why each event and relation of an article is told as it is: the rule, and every decision. */
final class Reasons {
  private static final int COLUMN = 14;
  private static final String ELSEWHERE = "told by another word of its sentence, or part of a date";

  private final Extraction extraction;
  private final List<Considered> considered;
  private final Ink ink;

  /**
   * @param considered every rule that was tried
   */
  Reasons(Extraction extraction, List<Considered> considered, Ink ink) {
    this.extraction = extraction;
    this.considered = considered;
    this.ink = ink;
  }

  String events() {
    return extraction.events().stream().map(this::of).collect(Collectors.joining("\n"));
  }

  String relations() {
    return extraction.relations().stream().map(this::of).collect(Collectors.joining("\n"));
  }

  /**
   * The rules whose words stand there, but which lacked an edge, were refused by a condition, or
   * would have held had no other gone before.
   */
  String turnedDown() {
    return considered.stream()
        .filter(tried -> tried.verdict() != Verdict.HOLDS)
        .filter(tried -> tried.verdict() == Verdict.BEATEN || !found(tried))
        .map(this::of)
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  /** What a rule found and a later step dropped, with what was decided on it before. */
  String dropped() {
    return Stream.concat(extraction.dropped().stream().map(this::of), unheard())
        .collect(Collectors.joining("\n"));
  }

  private String of(Dropped dropped) {
    Evidence evidence = dropped.evidence();
    List<String> lines = new ArrayList<>();
    lines.add(
        ink.mark("trigger", ink.text(words(evidence)))
            + ink.text(" at " + evidence.trigger().begin() + ": " + dropped.type().localName()));
    lines.add(line("rule", rule(evidence)));
    evidence.reasons().forEach(reason -> lines.add(line(reason)));
    lines.add(line("dropped", dropped.because() + "  [" + dropped.step() + "]"));
    return String.join("\n", lines);
  }

  /**
   * Rules that held at words for which no report was made: another word of the sentence tells it.
   */
  private Stream<String> unheard() {
    Set<Span> known =
        Stream.concat(
                extraction.events().stream().map(Event::evidence),
                Stream.concat(
                    extraction.dropped().stream().map(Dropped::evidence),
                    extraction.relations().stream().map(Claim::evidence)))
            .map(Evidence::trigger)
            .collect(Collectors.toSet());
    return considered.stream()
        .filter(tried -> tried.verdict() == Verdict.HOLDS && !known.contains(tried.words()))
        .filter(
            tried ->
                EventRules.english().rules().stream()
                    .map(rule -> rule.name().toString())
                    .anyMatch(tried.rule()::equals))
        .map(
            tried ->
                ink.mark("trigger", ink.text(tried.words().of(text())))
                    + ink.text(
                        " at " + tried.words().begin() + ": " + tried.rule() + ": " + ELSEWHERE))
        .distinct();
  }

  private String text() {
    return extraction.annotated().article().text();
  }

  /** Whether an event is told by these words after all. */
  private boolean found(Considered tried) {
    return considered.stream()
        .anyMatch(other -> other.verdict() == Verdict.HOLDS && other.words().equals(tried.words()));
  }

  private String of(Considered tried) {
    String words = tried.words().of(extraction.annotated().article().text());
    String why = tried.verdict() == Verdict.LACKS ? "needs " + tried.why() : tried.why();
    return ink.mark("trigger", ink.text(words))
        + ink.text(
            " at "
                + tried.words().begin()
                + ": "
                + tried.rule()
                + " ("
                + tried.where()
                + "): "
                + why);
  }

  /** The name of a rule, with file and line where it stands in a table. */
  private String rule(Evidence evidence) {
    String name = evidence.rule().toString();
    return considered.stream()
        .filter(tried -> tried.verdict() == Verdict.HOLDS && tried.rule().equals(name))
        .findFirst()
        .map(tried -> name + "  (" + tried.where() + ")")
        .orElse(name);
  }

  private String of(Event event) {
    List<String> lines = new ArrayList<>();
    lines.add(heading(event));
    lines.add(line("rule", rule(event.evidence())));
    event.evidence().reasons().stream()
        .filter(reason -> reason.part() != Reason.Part.CONFIDENCE)
        .forEach(reason -> lines.add(line(reason)));
    occasions(event).forEach(lines::add);
    event.evidence().reasons().stream()
        .filter(reason -> reason.part() == Reason.Part.CONFIDENCE)
        .forEach(reason -> lines.add(weighed(event, reason)));
    lines.add(line("confidence", confidence(event.standing().confidence())));
    return String.join("\n", lines);
  }

  /** What makes such reports more often right, or less often. */
  private String weighed(Event event, Reason reason) {
    String feature = reason.step().substring(reason.step().indexOf('/') + 1);
    return line(
        Confidence.speaksFor(event.type(), feature) ? "surer" : "less sure",
        Confidence.words(feature) + "  [" + reason.step() + "]");
  }

  private static String confidence(double probability) {
    return String.format(
        Locale.ROOT,
        "%.2f: about %d of 100 such reports are right in all that they say",
        probability,
        Math.round(probability * 100));
  }

  private String of(Claim relation) {
    String said =
        relation.subject().name()
            + " "
            + relation.type().localName()
            + relation.officeTitle().map(title -> " (" + title + ")").orElse("")
            + relation.object().map(object -> " " + object.name()).orElse("");
    return ink.text(said) + "\n" + line("rule", rule(relation.evidence()));
  }

  private String heading(Event event) {
    String who =
        event.participants().stream()
            .map(Participant::party)
            .map(Party::name)
            .collect(Collectors.joining(", "));
    return ink.mark("trigger", ink.text(words(event.evidence())))
        + ink.text(
            " "
                + event.subtype().orElse(event.type().localName())
                + (who.isEmpty() ? ", nobody named" : ": " + who));
  }

  private Stream<String> occasions(Event event) {
    return extraction.occasions().stream()
        .filter(occasion -> occasion.first().equals(event) || occasion.second().equals(event))
        .map(occasion -> line(occasion.same() ? "same as" : "kept apart", words(occasion, event)));
  }

  private String words(Occasion occasion, Event event) {
    Event other = occasion.first().equals(event) ? occasion.second() : occasion.first();
    return "“"
        + words(other.evidence())
        + "” at "
        + other.evidence().trigger().begin()
        + (occasion.same() ? "" : ": " + occasion.because());
  }

  private String words(Evidence evidence) {
    return evidence.trigger().of(extraction.annotated().article().text());
  }

  private String line(Reason reason) {
    return line(
        reason.part().name().toLowerCase(Locale.ROOT),
        reason.words() + "  [" + reason.step() + "]");
  }

  private String line(String what, String words) {
    return ink.text(String.format(Locale.ROOT, "    %-" + COLUMN + "s%s", what, words));
  }
}
