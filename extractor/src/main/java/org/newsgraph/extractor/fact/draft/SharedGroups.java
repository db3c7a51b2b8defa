package org.newsgraph.extractor.fact.draft;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.fact.Participant;
import org.newsgraph.extractor.fact.Party;
import org.newsgraph.extractor.fact.group.GroupFinder;
import org.newsgraph.extractor.mention.event.Role;

/**
 * Which words of an article mean one and the same group: "Libyan rebels" and later "the rebels",
 * where the article knows no others of this kind. Officials may be anybody's.
 */
public final class SharedGroups {
  private SharedGroups() {}

  /** The drafts with one group for all words that mean it, called as the first of them are. */
  public static List<Draft> in(List<Draft> drafts) {
    List<Party.Group> all =
        drafts.stream()
            .sorted(Comparator.comparingInt(Draft::begin))
            .flatMap(draft -> draft.parties().stream())
            .flatMap(SharedGroups::group)
            .toList();
    return drafts.stream().map(draft -> draft.with(once(all, draft.participants()))).toList();
  }

  /**
   * Each group in one role: nobody does anything to himself, and who acts is told rather than whom
   * it meets ("rebels fought other rebels").
   */
  private static List<Participant> once(List<Party.Group> all, List<Participant> told) {
    Map<Party, Participant> known = new LinkedHashMap<>();
    for (Participant participant : told) {
      Participant who = in(all, participant);
      known.merge(
          who.party(), who, (first, second) -> second.role() == Role.ACTOR ? second : first);
    }
    return List.copyOf(known.values());
  }

  private static Stream<Party.Group> group(Party party) {
    return party instanceof Party.Group group ? Stream.of(group) : Stream.empty();
  }

  private static Participant in(List<Party.Group> all, Participant who) {
    return who.party() instanceof Party.Group group
        ? new Participant(meant(all, group), who.role(), who.mention(), who.onBehalfOf())
        : who;
  }

  private static Party.Group meant(List<Party.Group> all, Party.Group group) {
    List<Optional<Entity>> owners =
        all.stream()
            .filter(other -> alike(group, other) && other.owner().isPresent())
            .map(Party.Group::owner)
            .distinct()
            .toList();
    Optional<Entity> owner =
        group.owner().isEmpty() && owners.size() == 1 && !GroupFinder.isAnybodys(group)
            ? owners.get(0)
            : group.owner();
    return all.stream()
        .filter(other -> alike(group, other) && other.owner().equals(owner))
        .findFirst()
        .orElse(group);
  }

  /** "Militant groups" are no "opposition groups", "pro-Huber protesters" no "protesters". */
  private static boolean alike(Party.Group one, Party.Group other) {
    return one.kind().equals(other.kind()) && one.camp().equals(other.camp());
  }
}
