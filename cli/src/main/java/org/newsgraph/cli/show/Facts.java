package org.newsgraph.cli.show;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.fact.Claim;
import org.newsgraph.extractor.fact.Event;
import org.newsgraph.extractor.fact.Evidence;
import org.newsgraph.extractor.fact.Extraction;
import org.newsgraph.extractor.fact.Participant;
import org.newsgraph.extractor.fact.Party;
import org.newsgraph.extractor.fact.Standing;
import org.newsgraph.extractor.mention.time.EventTime;

/** Entities, events and relations as lines that can be read at a glance. */
final class Facts {
  private final Extraction extraction;
  private final Ink ink;

  Facts(Extraction extraction, Ink ink) {
    this.extraction = extraction;
    this.ink = ink;
  }

  String entities() {
    return extraction.entities().all().stream().map(this::line).collect(Collectors.joining("\n"));
  }

  String events() {
    return extraction.events().stream().map(this::line).collect(Collectors.joining("\n"));
  }

  String relations() {
    return extraction.relations().stream().map(this::line).collect(Collectors.joining("\n"));
  }

  String things() {
    return extraction.entities().things().stream()
        .map(thing -> ink.mark("thing", ink.text(thing.name())) + "  " + link(thing.title()))
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private String line(Entity entity) {
    return ink.mark("number", entity.id() + " ")
        + name(entity)
        + ink.text(", " + entity.type().name().toLowerCase(Locale.ROOT) + identity(entity))
        + entity.wikipedia().map(title -> "  " + link(title)).orElse("")
        + "\n    "
        + ink.text(chain(entity));
  }

  private static String identity(Entity entity) {
    return entity.authority().map(id -> ", by the authority file " + id).orElse("")
        + (entity.local() ? ", known to this article alone" : "");
  }

  /** Its mentions in the order in which they first come, with how often each comes. */
  private String chain(Entity entity) {
    Map<String, Integer> times = new LinkedHashMap<>();
    extraction.entities().mentions().all().stream()
        .filter(mention -> extraction.entities().namedBy(mention).contains(entity))
        .forEach(mention -> times.merge(mention.text(), 1, Integer::sum));
    return times.isEmpty()
        ? "(not named itself)"
        : times.entrySet().stream()
            .map(each -> each.getKey() + (each.getValue() > 1 ? " ×" + each.getValue() : ""))
            .collect(Collectors.joining(", "));
  }

  private String link(String title) {
    return ink.link("https://en.wikipedia.org/wiki/" + title);
  }

  private String line(Event event) {
    return ink.mark("trigger", ink.text(event.subtype().orElse(event.type().localName())))
        + " "
        + standing(event.standing())
        + when(event)
        + event.setting().place().map(place -> ", in " + name(place)).orElse("")
        + ": "
        + participants(event)
        + quote(event.evidence());
  }

  private String line(Claim relation) {
    return name(relation.subject())
        + ink.text(
            " "
                + relation.type().localName()
                + relation.officeTitle().map(title -> " (" + title + ")").orElse("")
                + (relation.term().former() ? " formerly" : ""))
        + relation.object().map(object -> " " + name(object)).orElse("")
        + ", "
        + standing(relation.standing())
        + quote(relation.evidence());
  }

  private String participants(Event event) {
    return event.participants().isEmpty()
        ? ink.text("nobody named")
        : event.participants().stream().map(this::who).collect(Collectors.joining(", "));
  }

  private String who(Participant who) {
    return party(who.party())
        + ink.text(
            " ("
                + who.role().localName()
                + who.onBehalfOf().map(body -> " for " + body.name()).orElse("")
                + ")");
  }

  private String party(Party party) {
    return party
        .entity()
        .map(this::name)
        .orElseGet(() -> ink.mark("group", ink.text(party.name())));
  }

  private static String when(Event event) {
    return event
        .setting()
        .time()
        .map(time -> ", " + day(time) + " (" + time.basis().name().toLowerCase(Locale.ROOT) + ")")
        .orElse("");
  }

  private static String day(EventTime time) {
    String first =
        time.date().map(date -> date.iso()).orElse(time.earliest() + ".." + time.latest());
    return first + time.endDate().map(last -> " to " + last).orElse("");
  }

  private String standing(Standing standing) {
    String source = standing.attribution().map(a -> ", says " + a.words()).orElse("");
    return ink.text(
        String.format(
            Locale.ROOT,
            "%s%s, %.2f",
            standing.status().localName(),
            source,
            standing.confidence()));
  }

  private String name(Entity entity) {
    return ink.mark(entity.type().name().toLowerCase(Locale.ROOT), ink.text(entity.name()));
  }

  private String quote(Evidence evidence) {
    String words =
        List.of(evidence.sentence().of(extraction.annotated().article().text()).split("\\s+"))
            .stream()
            .collect(Collectors.joining(" "));
    return "\n    " + ink.mark("quote", ink.text("“" + words + "”"));
  }
}
