package org.newsgraph.extractor.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.extractor.rule.Element.Edge;
import org.newsgraph.extractor.work.Budget;

/** Tries patterns and rules at nodes. */
public final class RuleMatcher<N> {
  private static final int MOST = 6;

  private final Nodes<N> nodes;
  private final Trace trace;

  public RuleMatcher(Nodes<N> nodes, Trace trace) {
    this.nodes = nodes;
    this.trace = trace;
  }

  /** Where a rule's pattern holds from a node on and no condition turns it down. */
  public Optional<Match<N>> match(Rule<?> rule, N at) {
    Optional<Match<N>> match = match(rule.pattern(), at);
    if (match.isEmpty()) {
      lacking(rule, at);
      return match;
    }
    Optional<String> refused = refusal(rule.guard(), at, match.get().behind());
    if (trace != Trace.NONE) {
      refused.ifPresentOrElse(
          why -> tell(rule, at, Trace.Verdict.REFUSED, why),
          () -> tell(rule, at, Trace.Verdict.HOLDS, bound(match.get())));
    }
    return refused.isPresent() ? Optional.empty() : match;
  }

  /** Where a pattern holds from a node on. */
  public Optional<Match<N>> match(RulePattern pattern, N at) {
    return opens(pattern, at)
        ? step(pattern.elements(), 0, new Match<>(at, at, List.of()))
        : Optional.empty();
  }

  /** Whether a match may begin here: most patterns fail at their first word. */
  private boolean opens(RulePattern pattern, N at) {
    for (Atom atom : pattern.openings()) {
      if (is(at, atom)) {
        return true;
      }
    }
    return false;
  }

  /** The condition, if any, that turns a match down. */
  public Optional<String> refusal(Guard guard, N first, N behind) {
    for (Condition condition : guard.unless()) {
      if (holds(condition, first, behind)) {
        return Optional.of("unless " + condition.written());
      }
    }
    boolean fine =
        guard.only().isEmpty()
            || guard.only().stream().anyMatch(condition -> holds(condition, first, behind));
    return fine
        ? Optional.empty()
        : Optional.of(
            guard.only().stream()
                .map(Condition::written)
                .collect(Collectors.joining(" ", "only if ", "")));
  }

  private boolean holds(Condition condition, N first, N behind) {
    Match<N> empty = new Match<>(first, behind, List.of());
    return condition.edges().stream()
        .allMatch(edge -> follow(edge, first, behind, empty).isPresent());
  }

  private Optional<Match<N>> step(List<Element> elements, int at, Match<N> before) {
    Budget.step();
    if (at == elements.size()) {
      return Optional.of(before);
    }
    Element element = elements.get(at);
    if (element.times() == Element.Times.ANY) {
      return fewest(elements, at, before);
    }
    Optional<Match<N>> taken =
        taking(element, before).flatMap(next -> step(elements, at + 1, next).stream()).findFirst();
    boolean skip = taken.isEmpty() && element.times() == Element.Times.OPTIONAL;
    return skip ? step(elements, at + 1, before) : taken;
  }

  private Optional<Match<N>> fewest(List<Element> elements, int at, Match<N> before) {
    Optional<Match<N>> so = Optional.of(before);
    for (int taken = 0; taken <= MOST && so.isPresent(); taken++) {
      Optional<Match<N>> rest = step(elements, at + 1, so.get());
      if (rest.isPresent()) {
        return rest;
      }
      so = so.flatMap(match -> taking(elements.get(at), match).findFirst());
    }
    return Optional.empty();
  }

  /** The match with one more node, in each way in which the node passes. */
  private Stream<Match<N>> taking(Element element, Match<N> before) {
    N node = before.behind();
    return passed(element, node)
        .flatMap(
            atom -> {
              N behind = nodes.behind(node, atom);
              Match<N> with = before.and(bind(element, atom, node, behind, ""), behind);
              return edges(element, node, behind, with).stream();
            });
  }

  /** The atoms of the first test that hold, where all other tests do. */
  private Stream<Atom> passed(Element element, N node) {
    List<List<Atom>> tests = element.tests();
    boolean others =
        tests.subList(1, tests.size()).stream()
            .allMatch(choice -> choice.stream().anyMatch(atom -> is(node, atom)));
    return others ? tests.get(0).stream().filter(atom -> is(node, atom)) : Stream.empty();
  }

  private boolean is(N node, Atom atom) {
    return atom.not() != (atom.kind() == Atom.Kind.ANY || nodes.is(node, atom));
  }

  private List<Match.Bound<N>> bind(Element element, Atom atom, N node, N behind, String by) {
    return element
        .binds(atom)
        .map(name -> List.of(new Match.Bound<>(name, node, behind, by, atom)))
        .orElse(List.of());
  }

  private Optional<Match<N>> edges(Element element, N node, N behind, Match<N> before) {
    Optional<Match<N>> so = Optional.of(before);
    for (Edge edge : element.edges()) {
      so = so.flatMap(match -> follow(edge, node, behind, match));
    }
    return so;
  }

  /** The match with what an edge binds; none where the edge is missing that must be there. */
  private Optional<Match<N>> follow(Edge edge, N node, N behind, Match<N> before) {
    List<Match.Bound<N>> found = new ArrayList<>();
    int count = 0;
    if (edge.relations().isEmpty()) {
      count += passes(edge.to(), node, "", found) ? 1 : 0;
    }
    for (String relation : edge.relations()) {
      for (N there : nodes.edges(node, behind, relation)) {
        count += passes(edge.to(), there, relation, found) ? 1 : 0;
      }
    }
    boolean fine = edge.not() ? count < Math.max(1, edge.least()) : count >= edge.least();
    return fine ? Optional.of(before.and(found, before.behind())) : Optional.empty();
  }

  private boolean passes(Element to, N node, String relation, List<Match.Bound<N>> found) {
    Optional<Atom> atom = passed(to, node).findFirst();
    Optional<Match<N>> below =
        atom.flatMap(
            by ->
                edges(
                    to,
                    node,
                    nodes.behind(node, by),
                    new Match<>(node, node, bind(to, by, node, nodes.behind(node, by), relation))));
    below.ifPresent(match -> found.addAll(match.bound()));
    return below.isPresent();
  }

  private void lacking(Rule<?> rule, N at) {
    Element first = rule.pattern().elements().get(0);
    if (trace != Trace.NONE && passed(first, at).findAny().isPresent()) {
      N behind = nodes.behind(at, passed(first, at).findFirst().orElseThrow());
      first.edges().stream()
          .filter(e -> follow(e, at, behind, new Match<>(at, at, List.of())).isEmpty())
          .findFirst()
          .ifPresent(edge -> tell(rule, at, Trace.Verdict.LACKS, edge.written()));
    }
  }

  private void tell(Rule<?> rule, N at, Trace.Verdict verdict, String why) {
    trace.tell(new Trace.Note(rule, at, verdict, why));
  }

  private static String bound(Match<?> match) {
    return match.bound().stream()
        .map(one -> one.name() + "=" + one.node())
        .collect(Collectors.joining(" "));
  }
}
