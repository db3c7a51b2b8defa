package org.newsgraph.store.consolidation.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.newsgraph.store.consolidation.correction.Pair;
import org.newsgraph.store.consolidation.iri.Keys;
import org.newsgraph.store.consolidation.report.Article;
import org.newsgraph.store.consolidation.report.Claim;
import org.newsgraph.store.consolidation.report.EntityUse;
import org.newsgraph.store.consolidation.report.Group;
import org.newsgraph.store.consolidation.report.Report;

/**
 * What one article says, read from its graph, with corrections applied.
 *
 * @param reports in the order of the text
 * @param same pairs of reports that the article tells as one
 * @param other pairs of reports that the article keeps apart
 * @param groups in the order of the IRIs that the article has for them
 * @param entities in the order of their IRIs
 */
public record ArticleFacts(
    Article article,
    List<Report> reports,
    Set<Pair> same,
    Set<Pair> other,
    List<Claim> claims,
    List<Group> groups,
    List<EntityUse> entities) {
  private static final int LEADING = 5;

  public ArticleFacts {
    reports = List.copyOf(reports);
    same = Set.copyOf(same);
    other = Set.copyOf(other);
    claims = List.copyOf(claims);
    groups = List.copyOf(groups);
    entities = List.copyOf(entities);
  }

  /** The same with the entities that stand in the place of those that the article names. */
  public ArticleFacts under(UnaryOperator<String> standing) {
    return new ArticleFacts(
        article,
        reports.stream().map(r -> r.under(standing)).toList(),
        same,
        other,
        claims.stream().map(c -> c.under(standing)).toList(),
        groups.stream().map(g -> g.under(standing)).toList(),
        entities.stream().map(e -> e.under(standing)).toList());
  }

  /** The IRIs of what it names most often, the most named first: what it is about. */
  public List<String> leading() {
    return entities.stream()
        .filter(e -> e.times() > 0 && !Keys.isUnderItsArticle(e.iri()))
        .sorted(Comparator.comparingInt((EntityUse e) -> -e.times()).thenComparing(EntityUse::iri))
        .limit(LEADING)
        .map(EntityUse::iri)
        .toList();
  }

  /** The class of the entity, as far as this article says. */
  Optional<String> type(String entity) {
    return entities.stream()
        .filter(e -> e.iri().equals(entity))
        .findFirst()
        .flatMap(EntityUse::type);
  }

  /** What to call the entity, as far as this article says. */
  public Optional<String> name(String entity) {
    return entities.stream().filter(e -> e.iri().equals(entity)).findFirst().map(EntityUse::name);
  }
}
