package org.newsgraph.extractor.fact.setting;

import static org.newsgraph.extractor.grammar.SyntacticFunction.ADVERB;
import static org.newsgraph.extractor.grammar.SyntacticFunction.ATTRIBUTE;
import static org.newsgraph.extractor.grammar.SyntacticFunction.DETERMINER;
import static org.newsgraph.extractor.grammar.SyntacticFunction.MEASURE;
import static org.newsgraph.extractor.grammar.SyntacticFunction.NUMBER;
import static org.newsgraph.extractor.grammar.SyntacticFunction.OBLIQUE;
import static org.newsgraph.extractor.grammar.SyntacticFunction.OWNER;
import static org.newsgraph.extractor.grammar.SyntacticFunction.TIME;

import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.PredicateGraphs;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.event.finding.Trigger;

/** What is told to follow a contact told before: "After the ceremony they drove to Linz." */
final class AfterContact {
  private final PredicateGraphs graphs;
  private final Set<String> occasions;

  /**
   * @param occasions nouns that may name a contact
   */
  AfterContact(PredicateGraphs graphs, Set<String> occasions) {
    this.graphs = graphs;
    this.occasions = occasions;
  }

  /** Whether a trigger's clause follows "after the ceremony". */
  boolean contact(Trigger trigger) {
    PredicateGraph graph = graphs.of(trigger.sentence());
    Word told = graph.word(trigger.token());
    return Stream.concat(Stream.of(told), graph.above(told).stream())
        .filter(Word::isVerb)
        .flatMap(word -> graph.below(word, OBLIQUE, ATTRIBUTE).stream())
        .filter(noun -> Lexicon.english().has(graph.preposition(noun), "succeeding"))
        .filter(noun -> occasions.contains(noun.lemma()))
        .anyMatch(noun -> definite(graph, noun) && !counted(graph, noun));
  }

  private static boolean definite(PredicateGraph graph, Word noun) {
    return graph.below(noun, DETERMINER, OWNER).stream()
        .map(Word::lower)
        .anyMatch(
            word ->
                Lexicon.english().has(word, "definite")
                    || Lexicon.english().has(word, "owner-pronoun"));
  }

  /** "three days after the talks". */
  private static boolean counted(PredicateGraph graph, Word noun) {
    return graph.has(noun, MEASURE, ADVERB, TIME, NUMBER);
  }
}
