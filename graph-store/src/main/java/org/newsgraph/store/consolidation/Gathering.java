package org.newsgraph.store.consolidation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.store.consolidation.ArticleKnowledge.Account;
import org.newsgraph.store.consolidation.copy.Print;
import org.newsgraph.store.consolidation.copy.SameText;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.consolidation.event.Holders;
import org.newsgraph.store.consolidation.event.NearMisses;
import org.newsgraph.store.consolidation.event.Occurrences;
import org.newsgraph.store.consolidation.event.Occurrences.Placed;
import org.newsgraph.store.consolidation.event.SubEvents;
import org.newsgraph.store.consolidation.naming.Family;
import org.newsgraph.store.consolidation.naming.Naming;
import org.newsgraph.store.consolidation.tally.Contribution;
import org.newsgraph.store.consolidation.tally.Contribution.Entry;
import org.newsgraph.store.consolidation.tally.Slice;
import org.newsgraph.store.consolidation.tally.Statements;
import org.newsgraph.store.consolidation.telling.Telling;

/**
 * The knowledge layer from scratch out of articles that pass by twice, so that no graph of theirs
 * stays in memory: first every one is {@link #heard}, from which it follows who is who; then every
 * one is {@link #told}; {@link #finish} gives what they say together. The order of the articles
 * does not matter.
 */
public final class Gathering {
  private final Corrections corrections;
  private final SortedMap<String, SortedMap<Entry, Integer>> entities = new TreeMap<>();
  private final SortedMap<String, SortedMap<Entry, Integer>> statements = new TreeMap<>();
  private final SortedMap<String, List<Print>> texts = new TreeMap<>();
  private final List<Telling> tellings = new ArrayList<>();
  private final List<Triple> mentions = new ArrayList<>();

  /** One object for each of the nodes that come again and again. */
  private final Map<Node, Node> nodes = new HashMap<>();

  private Optional<Naming> naming = Optional.empty();

  /** Gathers articles with these corrections. */
  public Gathering(Corrections corrections) {
    this.corrections = corrections;
  }

  /** The first time that an article passes by. */
  public void heard(ArticleKnowledge article) {
    article.contributions().forEach(c -> count(entities, c));
    Print print = article.print();
    texts.computeIfAbsent(print.textKey(), k -> new ArrayList<>()).add(print);
  }

  private static void count(SortedMap<String, SortedMap<Entry, Integer>> counts, Contribution c) {
    counts.computeIfAbsent(c.subject(), s -> new TreeMap<>()).merge(c.entry(), 1, Integer::sum);
  }

  private Naming naming() {
    if (naming.isEmpty()) {
      naming = Optional.of(Naming.of(slices(entities).toList(), corrections));
    }
    return naming.get();
  }

  private static Stream<Slice> slices(SortedMap<String, SortedMap<Entry, Integer>> counts) {
    return counts.entrySet().stream().map(e -> new Slice(e.getKey(), e.getValue()));
  }

  /** The second time that it passes by, when all were heard. */
  public void told(ArticleKnowledge article) {
    Account account = article.under(naming()::standing);
    account.claims().forEach(c -> count(statements, c));
    account.mentions().forEach(t -> mentions.add(shared(t)));
    tellings.addAll(account.tellings());
  }

  private Triple shared(Triple t) {
    return Triple.create(shared(t.getSubject()), shared(t.getPredicate()), shared(t.getObject()));
  }

  private Node shared(Node node) {
    return nodes.computeIfAbsent(node, n -> n);
  }

  /** Gives all that they say together. */
  public void finish(Findings findings) {
    naming().families().forEach((standing, members) -> family(standing, members, findings));
    findings.knows(mentions);
    slices(statements)
        .forEach(
            slice -> {
              findings.knows(Statements.of(slice));
              findings.statement(slice);
            });
    events(findings);
    copies(findings);
  }

  private void copies(Findings findings) {
    texts.values().stream()
        .map(prints -> SameText.among(prints.stream().map(Print::article).toList()))
        .forEach(findings::knows);
    findings.knows(
        SameText.amongEdited(
            texts.values().stream()
                .flatMap(
                    prints -> prints.stream().min(Comparator.comparing(Print::article)).stream())
                .toList()));
    texts.values().stream().flatMap(List::stream).forEach(findings::text);
  }

  private void family(String standing, List<String> members, Findings findings) {
    Family family = Family.of(standing, members, m -> new Slice(m, entities.get(m)), naming());
    members.forEach(m -> findings.entity(family.members().get(m), family.decisions().get(m)));
    findings.knows(family.triples());
  }

  private Slice office(String key) {
    return new Slice(key, statements.getOrDefault(key, new TreeMap<>()));
  }

  private void events(Findings findings) {
    Predicate<Telling> particular = new Particulars(corrections).among(tellings);
    tellings.forEach(t -> findings.telling(t, particular.test(t)));
    Occurrences occurrences =
        Occurrences.of(tellings, corrections, new Holders(this::office, corrections));
    occurrences.each(findings::knows);
    List<Placed> placed = occurrences.placed().toList();
    findings.knows(NearMisses.among(placed, corrections));
    findings.knows(SubEvents.among(placed));
  }
}
