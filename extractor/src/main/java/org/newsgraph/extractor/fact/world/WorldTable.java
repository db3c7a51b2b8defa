package org.newsgraph.extractor.fact.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.extractor.mention.gazetteer.Countries;
import org.newsgraph.extractor.mention.gazetteer.Country;
import org.newsgraph.extractor.mention.relation.RelationType;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/** In which country everybody places the cities, regions and bodies of the world, by two tables. */
public final class WorldTable {
  private static final WorldTable WORLD = new WorldTable();

  private final Map<String, List<Home>> places = new HashMap<>();
  private final Map<String, List<Home>> bodies = new HashMap<>();

  /** A country and how something belongs to it. */
  public record Home(RelationType relation, Country country) {}

  private WorldTable() {
    Table.beside(WorldTable.class, "world-places.tsv", "country", "places")
        .rows()
        .forEach(row -> add(places, RelationType.LOCATED_IN, row, "places"));
    Table.beside(WorldTable.class, "world-bodies.tsv", "country", "relation", "bodies")
        .rows()
        .forEach(row -> add(bodies, row.read("relation", RelationType::named), row, "bodies"));
  }

  public static WorldTable load() {
    return WORLD;
  }

  private static void add(
      Map<String, List<Home>> index, RelationType relation, Row row, String names) {
    Country home =
        Countries.world()
            .named(row.required("country"))
            .orElseThrow(() -> row.error("no country is called so"));
    for (String name : row.values(names)) {
      index.computeIfAbsent(name, n -> new ArrayList<>()).add(new Home(relation, home));
    }
  }

  /** The countries in which a place of this name is known to lie. */
  public List<Home> ofPlace(String name) {
    return places.getOrDefault(name, List.of());
  }

  /** The countries to which an organisation of this name is known to belong. */
  public List<Home> ofBody(String name) {
    return bodies.getOrDefault(name, List.of());
  }
}
