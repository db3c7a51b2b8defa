package org.newsgraph.cli.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.extractor.fact.Event;
import org.newsgraph.extractor.fact.Evidence;
import org.newsgraph.extractor.fact.Extraction;
import org.newsgraph.extractor.fact.Occasion;
import org.newsgraph.extractor.fact.Participant;
import org.newsgraph.extractor.fact.Party;
import org.newsgraph.extractor.fact.Reason;
import org.newsgraph.extractor.fact.Relation;

/** Why each event and relation of an article is told as it is: the rule, and every decision. */
final class Reasons {
  private static final int COLUMN = 14;

  private final Extraction extraction;
  private final Ink ink;

  Reasons(Extraction extraction, Ink ink) {
    this.extraction = extraction;
    this.ink = ink;
  }

  String events() {
    return extraction.events().stream().map(this::of).collect(Collectors.joining("\n"));
  }

  String relations() {
    return extraction.relations().stream().map(this::of).collect(Collectors.joining("\n"));
  }

  private String of(Event event) {
    List<String> lines = new ArrayList<>();
    lines.add(heading(event));
    lines.add(line("rule", event.evidence().rule().toString()));
    event.evidence().reasons().forEach(reason -> lines.add(line(reason)));
    occasions(event).forEach(lines::add);
    lines.add(
        line("confidence", String.format(Locale.ROOT, "%.2f", event.standing().confidence())));
    return String.join("\n", lines);
  }

  private String of(Relation relation) {
    String said =
        relation.subject().name()
            + " "
            + relation.type().localName()
            + relation.officeTitle().map(title -> " (" + title + ")").orElse("")
            + " "
            + relation.object().name();
    return ink.text(said) + "\n" + line("rule", relation.evidence().rule().toString());
  }

  private String heading(Event event) {
    String who =
        event.participants().stream()
            .map(Participant::party)
            .map(Party::name)
            .collect(Collectors.joining(", "));
    return ink.mark("trigger", ink.text(words(event.evidence())))
        + ink.text(
            " " + event.type().localName() + (who.isEmpty() ? ", nobody named" : ": " + who));
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
