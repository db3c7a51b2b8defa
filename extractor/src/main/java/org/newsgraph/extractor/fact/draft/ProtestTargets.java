package org.newsgraph.extractor.fact.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.fact.Participant;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.event.Status;

/**
 * Against whom a protest is: whose going the same sentence demands ("took to the streets to demand
 * the resignation of X"), or against whom all other protests of the article are, where they are
 * against one alone and this one has no other place than theirs.
 */
public final class ProtestTargets {
  private static final String STEP = "protest-targets";

  /** How many protests have to be told of as against somebody before others follow them. */
  private static final int TOLD = 2;

  private ProtestTargets() {}

  /** The drafts with those whom protests are aimed at. */
  public static List<Draft> in(List<Draft> drafts) {
    List<Draft> told = drafts.stream().map(draft -> demanded(draft, drafts)).toList();
    List<Draft> aimed = told.stream().filter(ProtestTargets::aimed).toList();
    Map<Integer, Participant> targets =
        aimed.stream()
            .flatMap(Draft::recipients)
            .filter(who -> who.entity().isPresent())
            .collect(
                Collectors.toMap(
                    who -> who.entity().map(Entity::id).orElseThrow(),
                    Function.identity(),
                    (first, again) -> first));
    boolean one = targets.size() == 1 && aimed.size() >= TOLD;
    return one
        ? told.stream()
            .map(draft -> like(draft, aimed, targets.values().iterator().next()))
            .toList()
        : told;
  }

  /** A protest with whoever is to go by the words of its sentence. */
  private static Draft demanded(Draft draft, List<Draft> drafts) {
    if (!open(draft)) {
      return draft;
    }
    List<Participant> wanted =
        drafts.stream()
            .filter(other -> other.type() == EventClass.DEPARTURE)
            .filter(other -> other.sentence() == draft.sentence())
            .filter(other -> other.status() == Status.POSSIBLE)
            .flatMap(other -> other.participants().stream())
            .filter(who -> who.party().isPerson() && !draft.parties().contains(who.party()))
            .toList();
    return wanted.size() == 1 ? against(draft, wanted.get(0), "is to go") : draft;
  }

  private static Draft like(Draft draft, List<Draft> aimed, Participant target) {
    boolean here =
        draft.setting().place().isEmpty()
            || aimed.stream()
                .anyMatch(other -> place(other).isPresent() && place(other).equals(place(draft)));
    return open(draft) && here && !draft.parties().contains(target.party())
        ? against(draft, target, "all protests of the article are against one")
        : draft;
  }

  private static Optional<Integer> place(Draft draft) {
    return draft.setting().place().map(Entity::id);
  }

  private static Draft against(Draft draft, Participant target, String why) {
    return draft.to(target, STEP, why);
  }

  private static boolean open(Draft draft) {
    return draft.type() == EventClass.PROTEST && draft.recipients().findAny().isEmpty();
  }

  private static boolean aimed(Draft draft) {
    return draft.type() == EventClass.PROTEST && draft.recipients().findAny().isPresent();
  }
}
