package org.newsgraph.store.consolidation.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.store.consolidation.iri.Keys;
import org.newsgraph.store.consolidation.reading.ArticleFacts;
import org.newsgraph.store.consolidation.reading.Called;
import org.newsgraph.store.consolidation.report.Claim;
import org.newsgraph.store.consolidation.report.EntityUse;
import org.newsgraph.store.consolidation.report.Group;
import org.newsgraph.store.consolidation.tally.Contribution.Kind;
import org.newsgraph.store.vocabulary.Ng;
import org.newsgraph.store.vocabulary.OfficeName;

/** What one article contributes to entities, relations and tenures. */
public final class Contributions {
  private final ArticleFacts facts;
  private final List<Contribution> all = new ArrayList<>();

  /** Those who are called by an office: whom they are the same as follows from who holds it. */
  private final Set<String> called;

  private Contributions(ArticleFacts facts) {
    this.facts = facts;
    this.called =
        facts.groups().stream()
            .flatMap(group -> Called.of(facts, group).stream())
            .map(Called::iri)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** What it says of entities, under the names that it has for them itself. */
  public static List<Contribution> ofEntities(ArticleFacts facts) {
    Contributions contributions = new Contributions(facts);
    facts.entities().forEach(contributions::entity);
    contributions.all.addAll(new Company(facts).contributions());
    return contributions.inOrder();
  }

  /** What it says of relations and tenures. */
  public static List<Contribution> ofClaims(ArticleFacts facts) {
    Contributions contributions = new Contributions(facts);
    facts.claims().forEach(contributions::claim);
    facts.groups().forEach(contributions::group);
    return contributions.inOrder();
  }

  private List<Contribution> inOrder() {
    return all.stream().distinct().sorted().toList();
  }

  private void entity(EntityUse entity) {
    if (entity.label().isPresent() || entity.names().isEmpty()) {
      add(entity.iri(), Kind.LABEL, entity.label().orElseGet(entity::name));
    }
    entity.type().ifPresent(type -> add(entity.iri(), Kind.TYPE, type));
    entity.names().forEach(name -> add(entity.iri(), Kind.NAME, name));
    entity.links().forEach(link -> add(entity.iri(), Kind.LINK, link));
    entity.point().ifPresent(point -> add(entity.iri(), Kind.POINT, point));
    entity.aliases().stream()
        .filter(alias -> !called.contains(alias))
        .forEach(alias -> add(entity.iri(), Kind.ALIAS, alias));
  }

  private void claim(Claim claim) {
    mood(claim)
        .ifPresent(
            mood -> {
              relation(claim, mood);
              if (mood == Kind.ASSERTED && OfficeName.isOffice(claim.predicate())) {
                tenure(claim);
              }
            });
  }

  private void group(Group group) {
    holds(group.iri(), RDF.type.getURI(), Ng.GROUP.getURI());
    group.kind().ifPresent(kind -> holds(group.iri(), Ng.GROUP_KIND.getURI(), kind));
    group.owner().ifPresent(owner -> holds(group.iri(), Ng.GROUP_OF.getURI(), owner));
    Called.of(facts, group)
        .ifPresent(c -> add(Holder.key(c.what()), Kind.CALLED, Holder.call(c, day())));
  }

  private static Optional<Kind> mood(Claim claim) {
    if (claim.isContested()) {
      return Optional.of(Kind.CONTESTED);
    }
    if (!claim.isAsserted()) {
      return Optional.empty();
    }
    return Optional.of(claim.term().former() ? Kind.FORMER : Kind.ASSERTED);
  }

  private void relation(Claim claim, Kind mood) {
    if (Heads.hasOne(claim.predicate())) {
      String what = claim.predicate() + " " + claim.object();
      String heads = Heads.ROOM + Keys.of(what);
      add(heads, Kind.WHAT, what);
      add(heads, mood, claim.subject() + " " + day());
    } else {
      String relation = relation(claim.subject(), claim.predicate(), claim.object());
      add(relation, mood, day());
    }
  }

  private void holds(String subject, String predicate, String object) {
    add(relation(subject, predicate, object), Kind.ASSERTED, "");
  }

  private String relation(String subject, String predicate, String object) {
    String what = String.join(" ", subject, predicate, object);
    String relation = StandingRelation.ROOM + Keys.of(what);
    add(relation, Kind.WHAT, what);
    return relation;
  }

  private void tenure(Claim claim) {
    String what = Called.what(facts.article().base(), claim.object(), office(claim));
    String tenure = Holder.key(what);
    String holder = claim.subject() + " ";
    add(tenure, Kind.WHAT, what);
    add(tenure, Kind.TYPE, claim.predicate());
    add(tenure, Kind.ASSERTED, holder + day());
    claim.term().since().ifPresent(day -> add(tenure, Kind.SINCE, holder + day));
    claim.term().until().ifPresent(day -> add(tenure, Kind.UNTIL, holder + day));
  }

  private static String office(Claim claim) {
    return OfficeName.of(claim.office(), claim.predicate()).orElseThrow();
  }

  private String day() {
    return facts.article().published().map(Object::toString).orElse("");
  }

  private void add(String subject, Kind kind, String value) {
    all.add(Contribution.of(subject, kind, value));
  }
}
