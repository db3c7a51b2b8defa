package org.newsgraph.store.consolidation.reading;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.store.consolidation.report.Group;
import org.newsgraph.store.vocabulary.ShippedTable;

/** The table that says which kinds of groups act for the one to whom they belong. */
public final class ActingGroups {
  private static final Map<String, String> KINDS = read();
  private static final String ANY = "any";
  private static final String BODY = "body";
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

  /**
   * Whether a group of nobody known is of such a kind: "ministers" may be those whom another
   * article names, "investors" are others.
   */
  public static boolean areOfOffice(String group) {
    return KINDS.containsKey(kind(group));
  }

  /** Whether it is of those few who lead a body; "officials" of a state are anybody. */
  public static boolean leadABody(String group) {
    return KINDS.getOrDefault(kind(group), ANY).equals(BODY);
  }

  private static String kind(String group) {
    return group.substring(group.lastIndexOf('/') + 1);
  }

  private static Map<String, String> read() {
    return ShippedTable.rows(ActingGroups.class, "acting-groups.tsv").stream()
        .collect(Collectors.toUnmodifiableMap(c -> c[0], c -> c[1]));
  }
}
