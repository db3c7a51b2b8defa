package org.newsgraph.extractor.fact.relation;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.fact.Claim;
import org.newsgraph.extractor.fact.Evidence;
import org.newsgraph.extractor.fact.Standing;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.RuleName;
import org.newsgraph.extractor.mention.event.Status;
import org.newsgraph.extractor.mention.relation.NameWords;
import org.newsgraph.extractor.mention.relation.RelationType;
import org.newsgraph.extractor.mention.relation.Term;

/** Who serves a body of a state, or leads or joins a party of it, is taken for its citizen. */
final class Citizens {
  private static final double LIKELY = 0.7;
  private static final Set<RelationType> SERVES =
      EnumSet.of(RelationType.MEMBER_OF, RelationType.HEAD_OF, RelationType.SPOKESPERSON_OF);
  private static final Set<RelationType> TELLS =
      EnumSet.of(
          RelationType.CITIZEN_OF,
          RelationType.HEAD_OF_STATE,
          RelationType.HEAD_OF_GOVERNMENT,
          RelationType.MINISTER_OF,
          RelationType.OFFICIAL_OF);

  private static final RuleName RULE = new RuleName("inferred", "citizen-by-office");

  private final Collection<Claim> told;

  Citizens(Collection<Claim> told) {
    this.told = List.copyOf(told);
  }

  List<Claim> relations() {
    return told.stream()
        .filter(claim -> SERVES.contains(claim.type()) && asserted(claim))
        .filter(claim -> claim.subject().type() == EntityType.PERSON)
        .filter(claim -> !known(claim.subject()))
        .flatMap(
            claim -> claim.object().flatMap(this::home).map(home -> citizen(claim, home)).stream())
        .toList();
  }

  private static boolean asserted(Claim claim) {
    return claim.standing().status() == Status.HAPPENED && claim.standing().attribution().isEmpty();
  }

  private boolean known(Entity person) {
    return told.stream()
        .anyMatch(claim -> claim.subject().id() == person.id() && TELLS.contains(claim.type()));
  }

  /** The one country of a body or a party. */
  private Optional<Entity> home(Entity body) {
    List<Entity> homes =
        told.stream()
            .filter(claim -> claim.subject().id() == body.id() && national(claim))
            .flatMap(claim -> claim.object().stream())
            .distinct()
            .toList();
    return homes.size() == 1 ? Optional.of(homes.get(0)) : Optional.empty();
  }

  private boolean national(Claim claim) {
    boolean party =
        claim.type() == RelationType.BASED_IN && NameWords.PARTIES.in(claim.subject().name());
    return (party || claim.type() == RelationType.AGENCY_OF)
        && claim.object().filter(body -> body.type() == EntityType.COUNTRY).isPresent();
  }

  private static Claim citizen(Claim claim, Entity home) {
    Standing standing = new Standing(Status.HAPPENED, Optional.empty(), LIKELY);
    return new Claim(
        RelationType.CITIZEN_OF,
        claim.subject(),
        Optional.of(home),
        Optional.empty(),
        Term.OPEN,
        standing,
        new Evidence(claim.evidence().sentence(), claim.evidence().trigger(), RULE));
  }
}
