package org.newsgraph.extractor.fact.occasion;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.fact.Participant;
import org.newsgraph.extractor.fact.Party;
import org.newsgraph.extractor.fact.draft.Draft;
import org.newsgraph.extractor.fact.draft.OneSidedContacts;
import org.newsgraph.extractor.mention.event.EventClass;

/**
 * Reports that sum up several contacts of one person: "X met Y and Z", where the article tells how
 * he met Y alone: then Z was met on another occasion.
 */
final class SummaryReports {
  private static final Set<EventClass> CLASSES = EnumSet.of(EventClass.MEETING, EventClass.CALL);

  private final BackReference pointing;

  SummaryReports(BackReference pointing) {
    this.pointing = pointing;
  }

  List<Draft> apart(List<Draft> drafts) {
    Map<Party, List<Draft>> ofTwo = new HashMap<>();
    for (Draft draft : drafts) {
      Set<Party> parties = draft.parties();
      if (mayBePart(draft, parties)) {
        parties.forEach(who -> ofTwo.computeIfAbsent(who, one -> new ArrayList<>()).add(draft));
      }
    }
    return drafts.stream()
        .map(draft -> summedUp(draft, ofTwo).map(draft::with).orElse(draft))
        .toList();
  }

  /** Those of whom it is told only here, or else in the first of the contacts summed up. */
  private Optional<List<Participant>> summedUp(Draft draft, Map<Party, List<Draft>> ofTwo) {
    List<Participant> others = OneSidedContacts.others(draft);
    boolean one = others.size() > 1 && others.size() == draft.parties().size() - 1;
    if (!one || !draft.status().isFact() || !CLASSES.contains(draft.mention().type())) {
      return Optional.empty();
    }
    Set<Party> common = new HashSet<>(draft.parties());
    others.forEach(other -> common.remove(other.party()));
    List<Draft> parts =
        common.stream()
            .limit(1)
            .flatMap(who -> ofTwo.getOrDefault(who, List.of()).stream())
            .filter(part -> partOf(part, draft) && part.parties().containsAll(common))
            .toList();
    return parts.isEmpty() ? Optional.empty() : Optional.of(rest(draft, common, parts));
  }

  private static List<Participant> rest(Draft draft, Set<Party> common, List<Draft> parts) {
    Set<Party> rest = new HashSet<>(draft.parties());
    parts.forEach(part -> rest.removeAll(part.parties()));
    Set<Party> kept = new HashSet<>(rest.isEmpty() ? parts.get(0).parties() : rest);
    kept.addAll(common);
    return draft.participants().stream().filter(who -> kept.contains(who.party())).toList();
  }

  /** A report of two of the same people in words of its own, not by "the talks". */
  private boolean mayBePart(Draft part, Set<Party> parties) {
    return parties.size() == 2
        && CLASSES.contains(part.mention().type())
        && part.status().isFact()
        && !pointing.refersBack(part);
  }

  private static boolean partOf(Draft part, Draft whole) {
    return part.mention().type() == whole.mention().type()
        && whole.parties().containsAll(part.parties());
  }
}
