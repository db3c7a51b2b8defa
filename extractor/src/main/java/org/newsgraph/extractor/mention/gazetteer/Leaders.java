package org.newsgraph.extractor.mention.gazetteer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/** Whose state those lead whom everybody knows, by {@code leaders.tsv}. */
public final class Leaders {
  private static final Leaders WORLD = new Leaders();

  private final Map<String, Country> byName = new HashMap<>();
  private final Map<Country, String> offices = new HashMap<>();

  private Leaders() {
    for (Row row :
        Table.beside(Leaders.class, "leaders.tsv", "country", "names", "office").rows()) {
      Country country =
          Countries.world()
              .named(row.required("country"))
              .orElseThrow(() -> row.error("no country is called so"));
      row.values("names").forEach(name -> byName.put(name, country));
      row.values("office").forEach(office -> offices.put(country, office));
    }
  }

  public static Leaders world() {
    return WORLD;
  }

  /** All their names, surnames alone among them. */
  public java.util.Set<String> names() {
    return java.util.Collections.unmodifiableSet(byName.keySet());
  }

  /** Whether a state has one leader alone and calls him so. */
  public boolean calls(Country country, String office) {
    return office.equals(offices.get(country));
  }

  /** The state of somebody who is known by one of these names. */
  public Optional<Country> of(Stream<String> names) {
    return names.flatMap(name -> Optional.ofNullable(byName.get(name)).stream()).findFirst();
  }
}
