package org.newsgraph.store.consolidation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one article says, read from its graph, with corrections applied.
 *
 * @param reports in the order of the text
 * @param same pairs of reports that the article tells as one
 * @param other pairs of reports that the article keeps apart
 * @param entities in the order of their IRIs
 */
record ArticleFacts(
    Article article,
    List<Report> reports,
    Set<Link> same,
    Set<Link> other,
    List<Claim> claims,
    List<EntityUse> entities) {
  ArticleFacts {
    reports = List.copyOf(reports);
    same = Set.copyOf(same);
    other = Set.copyOf(other);
    claims = List.copyOf(claims);
    entities = List.copyOf(entities);
  }

  /** What to call the entity, as far as this article says. */
  Optional<String> name(String entity) {
    return entities.stream().filter(e -> e.iri().equals(entity)).findFirst().map(EntityUse::name);
  }

  /** Two reports, the smaller IRI first. */
  record Link(String one, String two) {
    static Link of(String a, String b) {
      return a.compareTo(b) <= 0 ? new Link(a, b) : new Link(b, a);
    }
  }
}
