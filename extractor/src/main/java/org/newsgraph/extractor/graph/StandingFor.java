package org.newsgraph.extractor.graph;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.fact.Extraction;
import org.newsgraph.extractor.fact.Participant;
import org.newsgraph.extractor.fact.Party;
import org.newsgraph.extractor.mention.EntityMention;

/** Which mentions take part in an event as another entity than the one that they name. */
final class StandingFor {
  private final Map<Integer, Party> byMention = new TreeMap<>();

  StandingFor(Extraction extraction) {
    Entities entities = extraction.entities();
    extraction.events().stream()
        .flatMap(event -> event.participants().stream())
        .filter(who -> !names(entities, who))
        .forEach(who -> byMention.putIfAbsent(who.mention().id(), who.party()));
  }

  private static boolean names(Entities entities, Participant who) {
    return who.entity().filter(entities.namedBy(who.mention())::contains).isPresent();
  }

  Optional<Party> of(EntityMention mention) {
    return Optional.ofNullable(byMention.get(mention.id()));
  }

  /** Whether this participation is by a mention that names somebody else. */
  boolean applies(Participant who) {
    return who.party().equals(byMention.get(who.mention().id()));
  }
}
