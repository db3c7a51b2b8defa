package org.newsgraph.extractor.graph;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.fact.Claim;
import org.newsgraph.extractor.fact.Extraction;
import org.newsgraph.extractor.fact.Setting;
import org.newsgraph.extractor.fact.world.Nations;
import org.newsgraph.extractor.fact.world.WorldMap;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.event.Status;
import org.newsgraph.extractor.mention.gazetteer.Country;
import org.newsgraph.extractor.mention.relation.RelationType;

/**
 * The country of the place where something took place: as the article tells it, else as the tables
 * of the world have it, also where the article does not name the country.
 */
final class StateOfPlace {
  private final Sheet sheet;
  private final List<Claim> relations;
  private final Nations nations;

  StateOfPlace(Sheet sheet, Extraction extraction) {
    this.sheet = sheet;
    this.relations = extraction.relations();
    this.nations = new Nations(extraction.entities());
  }

  Optional<Node> of(Setting setting) {
    return setting
        .country()
        .map(sheet::entity)
        .or(() -> setting.place().flatMap(place -> told(place).or(() -> known(place))));
  }

  /** What the article itself says of the place, where that is one country. */
  private Optional<Node> told(Entity place) {
    List<Node> lands =
        relations.stream()
            .filter(r -> r.type() == RelationType.LOCATED_IN && r.subject().id() == place.id())
            .filter(r -> r.standing().status() == Status.HAPPENED)
            .flatMap(r -> r.object().stream())
            .filter(land -> land.type() == EntityType.COUNTRY)
            .map(sheet::entity)
            .distinct()
            .toList();
    return lands.size() == 1 ? Optional.of(lands.get(0)) : Optional.empty();
  }

  private Optional<Node> known(Entity place) {
    return WorldMap.load().stateOf(place).map(this::node);
  }

  private Node node(Country state) {
    Optional<Node> named = nations.entity(state).map(sheet::entity);
    if (named.isEmpty()) {
      new EntityTriples(sheet).write(state);
    }
    return named.orElseGet(() -> sheet.state(state));
  }
}
