package org.newsgraph.extractor.mention.event.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.grammar.Carrier;
import org.newsgraph.extractor.grammar.Edge;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.SupportVerbs;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.mention.event.party.Parties;
import org.newsgraph.extractor.rule.Match;
import org.newsgraph.extractor.rule.RuleMatcher;
import org.newsgraph.extractor.rule.Trace;

/** Tries the rules for the words of one sentence: of those for a word the first that holds. */
public final class RuleReader {
  private final EventRules rules;
  private final PredicateGraph graph;
  private final Parties parties;
  private final Set<String> article;
  private final Trace trace;

  /**
   * @param article every lemma of the article
   */
  public RuleReader(
      EventRules rules, PredicateGraph graph, Parties parties, Set<String> article, Trace trace) {
    this.rules = rules;
    this.graph = graph;
    this.parties = parties;
    this.article = article;
    this.trace = trace;
  }

  /** What a rule found at a word. */
  public final class Found {
    private final Word trigger;
    private final EventRule rule;
    private final EventNodes nodes;
    private final Match<Word> match;

    private Found(Word trigger, EventRule rule, EventNodes nodes, Match<Word> match) {
      this.trigger = trigger;
      this.rule = rule;
      this.nodes = nodes;
      this.match = match;
    }

    public Word trigger() {
      return trigger;
    }

    public EventRule rule() {
      return rule;
    }

    /** The word on which everything hangs: the predicate of "was in Paris". */
    public Word head() {
      return nodes.head();
    }

    /** Words in slots, in the order of the rule. */
    public List<Filled> filled() {
      return match.bound().stream()
          .map(
              bound ->
                  new Filled(
                      bound.node(),
                      bound.relation(),
                      Filler.of(bound.name()),
                      Kind.of(bound.by().value())))
          .toList();
    }

    /** The edges to what stands in a relation to the trigger, whether or not the rule asks. */
    public List<Edge> edges(String relation) {
      return nodes.edges(relation);
    }

    /** The edges also to what hangs less surely where something surer does. */
    public List<Edge> further(String relation) {
      return nodes.further(relation);
    }

    /** The verbs that carry it and give their subject a role: hosts and mediators. */
    public List<Carrier> withRole() {
      return carriers().stream().filter(carrier -> SupportVerbs.role(carrier).isPresent()).toList();
    }

    /** The verbs by which somebody does what its noun names. */
    public List<Carrier> carriers() {
      return rule.isVerb()
          ? List.of()
          : rule.trigger().carriers().isEmpty()
              ? graph.supporting(head())
              : graph.carriers(head()).stream().filter(rule.trigger()::carriedBy).toList();
    }
  }

  /**
   * A word in a slot of a rule.
   *
   * @param relation in which it stands to the trigger
   */
  public record Filled(Word word, String relation, Filler filler, Kind kind) {}

  /** The first rule that holds at a word. */
  public Optional<Found> at(Word word) {
    List<EventRule> candidates = rules.candidates(graph, word);
    Optional<Found> first =
        candidates.stream().flatMap(rule -> found(word, rule, trace).stream()).findFirst();
    if (trace != Trace.NONE) {
      first.ifPresent(winner -> tellBeaten(word, candidates, winner));
    }
    return first;
  }

  private void tellBeaten(Word word, List<EventRule> candidates, Found winner) {
    candidates.stream()
        .skip(candidates.indexOf(winner.rule()) + 1L)
        .flatMap(rule -> found(word, rule, Trace.NONE).stream())
        .map(
            beaten ->
                new Trace.Note(
                    beaten.rule().arguments(),
                    beaten.head(),
                    Trace.Verdict.BEATEN,
                    "beaten by " + winner.rule().name()))
        .forEach(trace::tell);
  }

  private Optional<Found> found(Word word, EventRule rule, Trace told) {
    EventNodes nodes = new EventNodes(graph, parties, article, word, rule);
    return new RuleMatcher<>(nodes, told)
        .match(rule.arguments(), nodes.head())
        .map(match -> new Found(word, rule, nodes, match));
  }

  /** All that tell events, in the order of the text. */
  public List<Found> all() {
    List<Found> found = new ArrayList<>();
    graph.words().forEach(word -> at(word).ifPresent(found::add));
    return found;
  }
}
