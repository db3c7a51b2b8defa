package org.newsgraph.extractor.fact;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.extractor.mention.event.EventClass;

/**
 * Reports that sum up several contacts of one person: "X met Y and Z", where the article tells how
 * he met Y alone: then Z was met on another occasion.
 */
final class Summaries {
  private static final Set<EventClass> CLASSES = EnumSet.of(EventClass.MEETING, EventClass.CALL);

  private final Pointers pointers;

  Summaries(Pointers pointers) {
    this.pointers = pointers;
  }

  List<Draft> apart(List<Draft> drafts) {
    return drafts.stream()
        .map(draft -> summedUp(draft, drafts).map(draft::with).orElse(draft))
        .toList();
  }

  /** Those of whom it is told only here, or else in the first of the contacts summed up. */
  private Optional<List<Participant>> summedUp(Draft draft, List<Draft> drafts) {
    List<Participant> others = Sides.others(draft);
    boolean one = others.size() > 1 && others.size() == draft.parties().size() - 1;
    if (!one || !draft.status().isFact() || !CLASSES.contains(draft.mention().type())) {
      return Optional.empty();
    }
    Set<Integer> common = new TreeSet<>(draft.parties());
    others.forEach(other -> common.remove(other.entity().id()));
    List<Draft> parts =
        drafts.stream()
            .filter(part -> partOf(part, draft) && part.parties().containsAll(common))
            .toList();
    return parts.isEmpty() ? Optional.empty() : Optional.of(rest(draft, common, parts));
  }

  private static List<Participant> rest(Draft draft, Set<Integer> common, List<Draft> parts) {
    Set<Integer> rest = new TreeSet<>(draft.parties());
    parts.forEach(part -> rest.removeAll(part.parties()));
    Set<Integer> kept = new TreeSet<>(rest.isEmpty() ? parts.get(0).parties() : rest);
    kept.addAll(common);
    return draft.participants().stream().filter(who -> kept.contains(who.entity().id())).toList();
  }

  /** A report of two of the same people in words of its own, not by "the talks". */
  private boolean partOf(Draft part, Draft whole) {
    return part.parties().size() == 2
        && whole.parties().containsAll(part.parties())
        && part.mention().type() == whole.mention().type()
        && part.status().isFact()
        && !pointers.refersBack(part);
  }
}
