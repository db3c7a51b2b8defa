package org.newsgraph.extractor.mention.time.event;

import static org.newsgraph.extractor.grammar.SyntacticFunction.ADVERB;
import static org.newsgraph.extractor.grammar.SyntacticFunction.ADVERBIAL_CLAUSE;
import static org.newsgraph.extractor.grammar.SyntacticFunction.ATTRIBUTE;
import static org.newsgraph.extractor.grammar.SyntacticFunction.NOUN_CLAUSE;
import static org.newsgraph.extractor.grammar.SyntacticFunction.OBLIQUE;
import static org.newsgraph.extractor.grammar.SyntacticFunction.OWNER;
import static org.newsgraph.extractor.grammar.SyntacticFunction.PREPOSITION;
import static org.newsgraph.extractor.grammar.SyntacticFunction.RELATIVE_CLAUSE;
import static org.newsgraph.extractor.grammar.SyntacticFunction.SUBORDINATOR;
import static org.newsgraph.extractor.grammar.SyntacticFunction.TIME;

import java.util.Optional;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.tree.Word;

/** Relative clauses that tell what took place at the place or time of the clause above. */
final class RelativeClause {
  private RelativeClause() {}

  /** "where he met", "when he met" behind a noun, "during which he met", "on whose margins". */
  static boolean ofSetting(PredicateGraph graph, Word verb) {
    return graph.above(verb).filter(noun -> noun.isBefore(verb)).isPresent()
        && graph.is(verb, RELATIVE_CLAUSE, ADVERBIAL_CLAUSE, NOUN_CLAUSE)
        && (there(graph, verb, "where")
            || (graph.is(verb, RELATIVE_CLAUSE) && there(graph, verb, "when"))
            || meanwhile(graph, verb));
  }

  /**
   * "talks with the envoy of Peru, who came on Monday", "protests against the law, which was passed
   * in May": whether the clause tells of a noun in between, and not that the event took place.
   */
  static boolean ofNearerNoun(PredicateGraph graph, Word clause) {
    Optional<Word> noun = graph.above(clause).filter(Word::isNoun);
    if (!graph.is(clause, RELATIVE_CLAUSE) || noun.isEmpty()) {
      return false;
    }
    Optional<Word> pronoun = graph.below(clause).stream().filter(Word::isQuestionWord).findFirst();
    boolean person = pronoun.filter(word -> word.lower().startsWith("who")).isPresent();
    boolean nearer = pronoun.filter(word -> nounBetween(graph, noun.get(), word)).isPresent();
    return person || (nearer && !ofEvent(clause));
  }

  private static boolean nounBetween(PredicateGraph graph, Word noun, Word pronoun) {
    return graph.words().stream()
        .anyMatch(word -> noun.isBefore(word) && word.isBefore(pronoun) && word.isNoun());
  }

  /** "which began on Monday", "which had been planned for May". */
  private static boolean ofEvent(Word verb) {
    return verb.has("occurring") || verb.has("appointing");
  }

  private static boolean there(PredicateGraph graph, Word verb, String adverb) {
    return graph.below(verb, ADVERB, SUBORDINATOR).stream().anyMatch(word -> word.is(adverb));
  }

  private static boolean meanwhile(PredicateGraph graph, Word verb) {
    return graph.below(verb, OBLIQUE, ATTRIBUTE, TIME).stream()
        .anyMatch(noun -> refersBack(graph, noun));
  }

  private static boolean refersBack(PredicateGraph graph, Word noun) {
    boolean pronoun =
        relative(noun) || graph.below(noun, OWNER).stream().anyMatch(RelativeClause::relative);
    return pronoun
        && graph.below(noun, PREPOSITION).stream()
            .anyMatch(word -> word.formHas("setting-relative"));
  }

  private static boolean relative(Word word) {
    return word.formHas("relative");
  }
}
