package org.newsgraph.extractor.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractor.annotation.TimeExpression;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.entity.thing.NamedThing;
import org.newsgraph.extractor.fact.Extraction;
import org.newsgraph.extractor.fact.Party;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.MentionKind;
import org.newsgraph.store.vocabulary.Standoff;

/** The mentions and times of an article in compact form. */
final class StandoffOf {
  private final Sheet sheet;

  StandoffOf(Sheet sheet) {
    this.sheet = sheet;
  }

  Standoff write(Extraction extraction) {
    Entities entities = extraction.entities();
    StandingFor standing = new StandingFor(extraction);
    List<Standoff.Mention> mentions =
        entities.mentions().all().stream()
            .filter(mention -> !entities.namedBy(mention).isEmpty())
            .map(mention -> mention(mention, entities.namedBy(mention), standing.of(mention)))
            .toList();
    List<Standoff.Mention> things = entities.things().stream().map(this::thing).toList();
    List<Standoff.Time> times = extraction.annotated().times().stream().map(this::time).toList();
    return new Standoff(inOrder(mentions, things), times);
  }

  private Standoff.Mention mention(
      EntityMention mention, List<Entity> named, Optional<Party> standsFor) {
    return new Standoff.Mention(
        sheet.offset(mention.span().begin()),
        sheet.offset(mention.span().end()),
        Terms.kind(mention.kind()),
        mention.kind() == MentionKind.DEMONYM ? "" : Terms.type(named.get(0).type()),
        named.stream().map(entity -> sheet.entity(entity).getURI()).toList(),
        standsFor.map(party -> sheet.party(party).getURI()).stream().toList());
  }

  private static List<Standoff.Mention> inOrder(
      List<Standoff.Mention> mentions, List<Standoff.Mention> things) {
    return Stream.concat(mentions.stream(), things.stream())
        .sorted(Comparator.comparingInt(Standoff.Mention::begin))
        .toList();
  }

  /** A name of no class. */
  private Standoff.Mention thing(NamedThing thing) {
    return new Standoff.Mention(
        sheet.offset(thing.span().begin()),
        sheet.offset(thing.span().end()),
        Terms.kind(MentionKind.NAME),
        "",
        List.of(sheet.thing(thing).getURI()),
        List.of());
  }

  private Standoff.Time time(TimeExpression time) {
    return new Standoff.Time(
        sheet.offset(time.span().begin()),
        sheet.offset(time.span().end()),
        time.type(),
        time.value());
  }
}
