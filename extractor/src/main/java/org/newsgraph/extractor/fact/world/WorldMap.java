package org.newsgraph.extractor.fact.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.gazetteer.Countries;
import org.newsgraph.extractor.mention.gazetteer.Country;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/**
 * Where on earth the places and countries lie, by two tables. A name of several places gives none
 * of them, unless its link, its country or its size decides.
 */
public final class WorldMap {
  /** How many times larger than the next of its name a town is that needs no more words. */
  private static final int CLEARLY = 3;

  /** Thousands of people in a town that the news names without more words. */
  private static final int WELL_KNOWN = 100;

  /** The places of the table of other names are those that the news means. */
  private static final int MEANT = 1_000;

  private final Map<String, List<Spot>> byName = new HashMap<>();
  private final Map<String, Point> countries = new HashMap<>();

  private WorldMap() {
    Map<String, String> regions = new HashMap<>();
    List<Row> rows =
        Table.beside(
                WorldMap.class,
                "places-of-the-world.tsv",
                "kind",
                "country",
                "region",
                "name",
                "lat",
                "long",
                "people")
            .rows();
    for (Row row : rows) {
      if (row.text("kind").equals("region")) {
        regions.put(row.text("country") + "." + row.text("region"), row.required("name"));
      }
    }
    rows.forEach(row -> add(row, regions));
    Table.beside(WorldMap.class, "places-otherwise.tsv", "country", "lat", "long", "names")
        .rows()
        .forEach(this::otherwise);
  }

  private void add(Row row, Map<String, String> regions) {
    Spot.Kind kind = row.read("kind", Spot.Kind::named);
    Point point = Point.of(row.text("lat"), row.text("long"));
    if (kind == Spot.Kind.COUNTRY) {
      countries.put(row.text("country"), point);
      return;
    }
    String region = regions.getOrDefault(row.text("country") + "." + row.text("region"), "");
    int people = row.read("people", Integer::parseInt);
    put(
        row.required("name"),
        new Spot(kind, row.text("country"), List.of(row.text("region"), region), point, people));
  }

  private void otherwise(Row row) {
    Point point = Point.of(row.text("lat"), row.text("long"));
    for (String name : row.values("names")) {
      put(name, new Spot(Spot.Kind.CITY, row.text("country"), List.of(), point, MEANT));
    }
  }

  private void put(String name, Spot spot) {
    byName.computeIfAbsent(PlaceName.folded(name), n -> new ArrayList<>(1)).add(spot);
  }

  /** The map, read on first use. */
  public static WorldMap load() {
    return Holder.MAP;
  }

  /** Where a place or country lies; empty for everything else and for what the tables lack. */
  public Optional<Point> of(Entity entity) {
    if (entity.type() == EntityType.COUNTRY) {
      return country(entity);
    }
    return place(entity).map(Spot::point);
  }

  /**
   * The state in which a place lies; empty for what the tables lack, and for a name of several
   * places in several states.
   */
  public Optional<Country> stateOf(Entity place) {
    return place(place)
        .flatMap(spot -> Countries.world().ofCode(spot.country()))
        .or(() -> only(homes(place)))
        .filter(Country::sovereign);
  }

  /** Where a state lies. */
  public Optional<Point> of(Country state) {
    return Optional.ofNullable(countries.get(state.codes().alpha2())).or(() -> nation(state));
  }

  private Optional<Point> country(Entity entity) {
    Countries world = Countries.world();
    return entity
        .wikipedia()
        .flatMap(world::ofWikipedia)
        .or(() -> world.named(entity.name()))
        .flatMap(this::of);
  }

  /** A country inside a state has no code of its own. */
  private Optional<Point> nation(Country country) {
    return byName.getOrDefault(PlaceName.folded(country.name()), List.of()).stream()
        .filter(spot -> spot.region().isEmpty())
        .map(Spot::point)
        .findFirst();
  }

  private Optional<Spot> place(Entity entity) {
    if (entity.type() != EntityType.PLACE) {
      return Optional.empty();
    }
    Optional<PlaceName> title =
        entity.wikipedia().map(PlaceName::of).filter(PlaceName::isQualified);
    Stream<String> names =
        title.isPresent()
            ? entity.wikipedia().stream()
            : entity.wikipedia().isPresent()
                ? Stream.of(entity.wikipedia().get(), entity.name())
                : Stream.concat(Stream.of(entity.name()), entity.names().stream());
    return names
        .map(words -> words.replace('_', ' '))
        .distinct()
        .flatMap(name -> found(name, entity).stream())
        .findFirst();
  }

  private Optional<Spot> found(String words, Entity entity) {
    List<Spot> whole = byName.getOrDefault(PlaceName.folded(words), List.of());
    if (!whole.isEmpty()) {
      return clearest(whole, homes(words, entity), entity.wikipedia().isPresent());
    }
    PlaceName name = PlaceName.of(words);
    List<Spot> fitting =
        byName.getOrDefault(PlaceName.folded(name.name()), List.of()).stream()
            .filter(spot -> name.within().filter(where -> !lies(spot, where)).isEmpty())
            .filter(spot -> !name.isDivision() || spot.kind() == Spot.Kind.REGION)
            .toList();
    return clearest(fitting, Set.of(), name.isQualified() || entity.wikipedia().isPresent());
  }

  /**
   * The place that is meant among those of a name.
   *
   * @param homes the countries in which a place of this name is known to lie, as codes
   * @param told whether the name or the link says which it is
   */
  private static Optional<Spot> clearest(List<Spot> spots, Set<String> homes, boolean told) {
    List<Spot> sorted =
        spots.stream()
            .filter(spot -> homes.isEmpty() || homes.contains(spot.country()))
            .sorted(Comparator.comparing(WorldMap::rank).thenComparing(spot -> -spot.people()))
            .toList();
    return sorted.stream()
        .findFirst()
        .filter(first -> isClear(first, rivals(sorted), told, !homes.isEmpty()));
  }

  /** Other places of the name; what lies beside the first is the same. */
  private static List<Spot> rivals(List<Spot> sorted) {
    Spot first = sorted.get(0);
    return sorted.stream()
        .skip(1)
        .filter(spot -> spot.isTown() == first.isTown())
        .filter(spot -> !spot.point().isBeside(first.point()))
        .toList();
  }

  private static boolean isClear(Spot first, List<Spot> rivals, boolean told, boolean atHome) {
    boolean larger = rivals.stream().allMatch(rival -> first.people() >= CLEARLY * rival.people());
    return first.kind() == Spot.Kind.CAPITAL
        || ((told || first.people() >= WELL_KNOWN) && larger)
        || (atHome && rivals.isEmpty());
  }

  /** Towns before the divisions that have their names. */
  private static int rank(Spot spot) {
    return spot.isTown() ? 0 : 1;
  }

  private static boolean lies(Spot spot, String within) {
    String folded = PlaceName.folded(within);
    boolean inRegion = spot.region().stream().map(PlaceName::folded).anyMatch(folded::equals);
    return inRegion
        || Countries.world()
            .named(within)
            .filter(country -> country.codes().alpha2().equals(spot.country()))
            .isPresent();
  }

  private static Set<String> homes(String name, Entity entity) {
    return Stream.of(name, entity.name())
        .flatMap(WorldMap::homes)
        .map(country -> country.codes().alpha2())
        .filter(Predicate.not(String::isEmpty))
        .collect(Collectors.toSet());
  }

  /** The states in which everybody places what has one of the place's names. */
  private static Stream<Country> homes(Entity place) {
    return place.type() != EntityType.PLACE
        ? Stream.empty()
        : Stream.concat(Stream.of(place.name()), place.names().stream()).flatMap(WorldMap::homes);
  }

  private static Stream<Country> homes(String name) {
    return Stream.concat(
        Countries.world().ofCapital(name).stream(),
        WorldTable.load().ofPlace(name).stream().map(WorldTable.Home::country));
  }

  private static Optional<Country> only(Stream<Country> found) {
    List<Country> distinct = found.distinct().toList();
    return distinct.size() == 1 ? Optional.of(distinct.get(0)) : Optional.empty();
  }

  private static final class Holder {
    private static final WorldMap MAP = new WorldMap();
  }
}
