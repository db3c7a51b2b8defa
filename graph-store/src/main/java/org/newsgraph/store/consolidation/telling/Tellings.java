package org.newsgraph.store.consolidation.telling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.consolidation.correction.Pair;
import org.newsgraph.store.consolidation.reading.ArticleFacts;
import org.newsgraph.store.consolidation.report.Report;

/** Takes the reports of one article together that tell of one occasion. */
public final class Tellings {
  private final ArticleFacts facts;
  private final Corrections corrections;
  private final List<Telling> tellings = new ArrayList<>();

  private Tellings(ArticleFacts facts, Corrections corrections) {
    this.facts = facts;
    this.corrections = corrections;
  }

  /** The article's tellings, in the order of the text. */
  public static List<Telling> of(ArticleFacts facts, Corrections corrections) {
    return new Tellings(facts, corrections).joined();
  }

  private List<Telling> joined() {
    facts.reports().forEach(r -> tellings.add(new Telling(facts, List.of(r))));
    facts.same().stream()
        .sorted(Comparator.comparing(Pair::one).thenComparing(Pair::two))
        .forEach(this::follow);
    return List.copyOf(tellings);
  }

  /** The article says that two reports are one. */
  private void follow(Pair link) {
    Optional<Telling> one = telling(link.one());
    Optional<Telling> two = telling(link.two());
    if (one.isPresent() && two.isPresent() && one.get() != two.get()) {
      if (one.get().type().equals(two.get().type()) && !keptApart(one.get(), two.get())) {
        join(one.get(), two.get());
      }
    }
  }

  private Optional<Telling> telling(String report) {
    return tellings.stream()
        .filter(t -> t.reports().stream().anyMatch(r -> r.iri().equals(report)))
        .findFirst();
  }

  private void join(Telling one, Telling two) {
    tellings.remove(one);
    tellings.remove(two);
    tellings.add(
        new Telling(
            facts,
            Stream.concat(one.reports().stream(), two.reports().stream())
                .sorted(
                    Comparator.comparingInt((Report r) -> r.key().offset())
                        .thenComparing(Report::iri))
                .toList()));
    tellings.sort(Telling.BY_ARTICLE);
  }

  private boolean keptApart(Telling one, Telling two) {
    return one.reports().stream()
        .anyMatch(r -> two.reports().stream().anyMatch(s -> keptApart(r.iri(), s.iri())));
  }

  private boolean keptApart(String one, String two) {
    return facts.other().contains(Pair.of(one, two)) || corrections.apart(one, two);
  }
}
