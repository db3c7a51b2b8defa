package org.newsgraph.extractor.fact.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.fact.Participant;
import org.newsgraph.extractor.fact.Party;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.event.EventClass;

/**
 * To whom aid goes that is told without a recipient: to the country to which, or to whose people,
 * all other aid of the article goes, where that is told more than once, or near by.
 */
public final class AidRecipients {
  private static final String STEP = "aid-recipients";

  /** How often aid has to be told of as to somebody before all other aid follows. */
  private static final int TOLD = 2;

  /** Sentences within which one telling is enough. */
  private static final int NEAR = 3;

  private AidRecipients() {}

  /** The drafts with those to whom aid goes. */
  public static List<Draft> in(List<Draft> drafts) {
    List<Draft> given =
        drafts.stream().filter(AidRecipients::isAid).filter(AidRecipients::isToSomebody).toList();
    Map<Integer, Participant> countries =
        given.stream()
            .flatMap(Draft::recipients)
            .filter(who -> country(who.party()).isPresent())
            .collect(
                Collectors.toMap(
                    who -> country(who.party()).orElseThrow().id(),
                    Function.identity(),
                    AidRecipients::plainest));
    boolean one =
        countries.size() == 1
            && given.stream()
                .flatMap(Draft::recipients)
                .allMatch(who -> country(who.party()).isPresent());
    return one ? drafts.stream().map(draft -> to(draft, given, only(countries))).toList() : drafts;
  }

  private static Participant only(Map<Integer, Participant> countries) {
    return countries.values().iterator().next();
  }

  /** The country itself rather than its people. */
  private static Participant plainest(Participant one, Participant other) {
    return one.entity().isPresent() ? one : other;
  }

  private static Draft to(Draft draft, List<Draft> given, Participant recipient) {
    boolean told =
        given.size() >= TOLD || given.stream().anyMatch(other -> other.sentencesTo(draft) <= NEAR);
    if (!told || !isAid(draft) || isToSomebody(draft) || !isGiven(draft, recipient)) {
      return draft;
    }
    return draft.to(recipient, STEP, "all aid of the article goes there");
  }

  /** Whether somebody gives it, and nobody of the country that is helped. */
  private static boolean isGiven(Draft draft, Participant recipient) {
    int helped = country(recipient.party()).orElseThrow().id();
    return !draft.participants().isEmpty()
        && draft.parties().stream()
            .flatMap(party -> country(party).stream())
            .noneMatch(country -> country.id() == helped);
  }

  private static Optional<Entity> country(Party party) {
    Optional<Entity> entity = party instanceof Party.Group group ? group.owner() : party.entity();
    return entity.filter(each -> each.type() == EntityType.COUNTRY);
  }

  private static boolean isAid(Draft draft) {
    return draft.type() == EventClass.AID;
  }

  private static boolean isToSomebody(Draft draft) {
    return draft.recipients().findAny().isPresent();
  }
}
