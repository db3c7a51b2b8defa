package org.newsgraph.store.consolidation.naming;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.consolidation.tally.Slice;

/**
 * Decides on names one after the other. Names are taken apart once for each slice that is handed
 * over, for everybody is compared with all who share a name.
 */
public final class Bearers {
  private final IdentityHashMap<Slice, Optional<Bearer>> read = new IdentityHashMap<>();
  private final Map<NameForm, NameForm> forms = new HashMap<>();

  private Optional<Bearer> of(Slice slice) {
    return read.computeIfAbsent(slice, s -> Bearer.of(s, this::shared));
  }

  private NameForm shared(NameForm form) {
    return forms.computeIfAbsent(form, f -> f);
  }

  /** The keys under which an entity is found by those with names alike. */
  public SortedSet<String> keys(Slice slice) {
    return of(slice).map(NameKeys::of).orElseGet(TreeSet::new);
  }

  /** The keys under which those are found whose decision depends on the entity. */
  public SortedSet<String> around(Slice slice) {
    return of(slice).map(NameKeys::around).orElseGet(TreeSet::new);
  }

  /** The decision on one entity, given all that have a key in common with it. */
  public NameDecision decide(Slice slice, Collection<Slice> others, Corrections corrections) {
    return of(slice)
        .map(
            bearer ->
                Choice.of(
                    bearer,
                    others.stream().flatMap(o -> of(o).stream()).toList(),
                    corrections::apart))
        .orElse(NameDecision.ALONE);
  }
}
