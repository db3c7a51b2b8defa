package org.newsgraph.store.consolidation.tally;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.store.consolidation.iri.Keys;
import org.newsgraph.store.consolidation.reading.ArticleFacts;
import org.newsgraph.store.consolidation.report.Claim;
import org.newsgraph.store.consolidation.report.EntityUse;
import org.newsgraph.store.consolidation.tally.Contribution.Kind;

/**
 * The company that people and bodies keep in an article: when they are named, beside what, and with
 * which countries and bodies they have to do. By it one bearer of a name is told from another.
 */
final class Company {
  private static final String PERSON = "Person";
  private static final String BODY = "Organization";
  private static final Set<String> BEARERS = Set.of(PERSON, BODY);

  private final ArticleFacts facts;
  private final String month;
  private final List<String> leading;
  private final Map<String, String> types = new HashMap<>();

  Company(ArticleFacts facts) {
    this.facts = facts;
    this.month = facts.article().published().map(day -> YearMonth.from(day).toString()).orElse("");
    this.leading = facts.leading();
    facts.entities().forEach(e -> e.type().ifPresent(type -> types.put(e.iri(), type)));
  }

  List<Contribution> contributions() {
    List<Contribution> all = new ArrayList<>();
    facts.entities().stream()
        .filter(e -> e.times() > 0 && e.type().filter(BEARERS::contains).isPresent())
        .filter(e -> !isShortForBody(e))
        .forEach(e -> beside(all, e.iri()));
    facts.claims().stream().filter(Claim::isAsserted).forEach(c -> of(all, c));
    return all;
  }

  /**
   * "Baker" of an article on Baker Hughes is that firm and no person: it has no company of its own,
   * and so is nobody of this name.
   */
  private boolean isShortForBody(EntityUse use) {
    return use.type().filter(PERSON::equals).isPresent()
        && Keys.isUnderItsArticle(use.iri())
        && names(use).noneMatch(name -> name.trim().contains(" "))
        && names(use).anyMatch(this::isPartOfBody);
  }

  private static Stream<String> names(EntityUse use) {
    return Stream.concat(use.label().stream(), use.names().stream());
  }

  private boolean isPartOfBody(String word) {
    return facts.entities().stream()
        .filter(e -> e.type().filter(BODY::equals).isPresent())
        .flatMap(Company::names)
        .map(name -> List.of(name.split("[^\\p{L}\\p{N}'’]+", -1)))
        .anyMatch(words -> words.size() > 1 && words.contains(word));
  }

  private void beside(List<Contribution> all, String bearer) {
    all.add(Contribution.of(bearer, Kind.MONTH, month));
    leading.stream()
        .filter(other -> !other.equals(bearer))
        .forEach(
            other ->
                all.add(Contribution.of(bearer, Kind.BESIDE, month + " " + Keys.brief(other))));
  }

  private void of(List<Contribution> all, Claim claim) {
    String type = types.getOrDefault(claim.subject(), "");
    if (BEARERS.contains(type)) {
      String kind = types.getOrDefault(claim.object(), "");
      all.add(Contribution.of(claim.subject(), Kind.OF, kind + " " + Keys.brief(claim.object())));
    }
  }
}
