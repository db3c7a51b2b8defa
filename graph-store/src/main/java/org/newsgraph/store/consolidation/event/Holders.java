package org.newsgraph.store.consolidation.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.newsgraph.store.consolidation.correction.Amendment.Without;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.consolidation.iri.Keys;
import org.newsgraph.store.consolidation.report.Report;
import org.newsgraph.store.consolidation.report.Vote;
import org.newsgraph.store.consolidation.tally.Holder;
import org.newsgraph.store.consolidation.tally.Slice;
import org.newsgraph.store.consolidation.telling.Telling;

/**
 * Whom a telling means by an office. What was joined does not depend on it: who takes part in an
 * event is told by name after its tellings were gathered.
 */
public final class Holders {
  private final Function<String, Slice> offices;
  private final Corrections corrections;

  /**
   * By what articles say of offices.
   *
   * @param offices what is said of the office of a key
   */
  public Holders(Function<String, Slice> offices, Corrections corrections) {
    this.offices = offices;
    this.corrections = corrections;
  }

  /**
   * The reports of these tellings in the order of {@link Vote#ORDER}, with the holders of offices
   * in the place of those that are called by them.
   */
  List<Vote> votes(Collection<Telling> tellings) {
    List<Vote> votes = new ArrayList<>();
    for (Telling telling : tellings) {
      UnaryOperator<String> meant = meant(telling);
      telling.reports().forEach(r -> votes.add(new Vote(telling.article(), moved(r, meant))));
    }
    votes.sort(Vote.ORDER);
    return votes;
  }

  private static Report moved(Report report, UnaryOperator<String> meant) {
    boolean same =
        report.cast().participants().stream().allMatch(who -> meant.apply(who).equals(who));
    return same ? report : report.under(meant);
  }

  /** From each of a telling's parties to the one that is meant. */
  private UnaryOperator<String> meant(Telling telling) {
    Map<String, String> meant = new TreeMap<>();
    telling
        .setting()
        .offices()
        .forEach(
            (group, office) -> {
              String called = Keys.groupIn(telling.articleIri(), group);
              Holder holders = new Holder(offices.apply(Holder.key(office)));
              holders
                  .of(called)
                  .filter(holder -> !telling.cast().participants().contains(holder))
                  .filter(holder -> !isRuledOut(telling, holder))
                  .ifPresent(holder -> meant.put(group, holder));
            });
    return who -> meant.getOrDefault(who, who);
  }

  /** People say that he did not take part. */
  private boolean isRuledOut(Telling telling, String holder) {
    return telling.reportIris().stream()
        .anyMatch(report -> corrections.amendments(report).contains(new Without(holder)));
  }
}
