package org.newsgraph.extractor.graph;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.fact.Extraction;
import org.newsgraph.extractor.fact.Participant;
import org.newsgraph.extractor.mention.EntityMention;

/** Which mentions take part in an event as another entity than the one that they name. */
final class StandingFor {
  private final Map<Integer, Entity> byMention = new TreeMap<>();

  StandingFor(Extraction extraction) {
    Entities entities = extraction.entities();
    extraction.events().stream()
        .flatMap(event -> event.participants().stream())
        .filter(who -> !entities.namedBy(who.mention()).contains(who.entity()))
        .forEach(who -> byMention.putIfAbsent(who.mention().id(), who.entity()));
  }

  Optional<Entity> of(EntityMention mention) {
    return Optional.ofNullable(byMention.get(mention.id()));
  }

  /** Whether this participation is by a mention that names somebody else. */
  boolean applies(Participant who) {
    return who.entity().equals(byMention.get(who.mention().id()));
  }
}
