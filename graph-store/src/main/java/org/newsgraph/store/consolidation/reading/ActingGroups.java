package org.newsgraph.store.consolidation.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.store.consolidation.report.Group;

/** The table that says which kinds of groups act for the one to whom they belong. */
final class ActingGroups {
  private static final Map<String, String> KINDS = read();
  private static final String ANY = "any";
  private static final Set<String> LANDS = Set.of("Country", "Place");

  private ActingGroups() {}

  /**
   * Whether the group acts for its owner.
   *
   * @param ownersType local name of the class of its owner
   */
  static boolean acts(Group group, Optional<String> ownersType) {
    Optional<String> whom =
        group
            .kind()
            .map(iri -> iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1))
            .map(KINDS::get);
    return whom.isPresent()
        && (whom.get().equals(ANY) || ownersType.filter(LANDS::contains).isEmpty());
  }

  private static Map<String, String> read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                ActingGroups.class.getResourceAsStream("acting-groups.tsv"),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toUnmodifiableMap(c -> c[0], c -> c[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
