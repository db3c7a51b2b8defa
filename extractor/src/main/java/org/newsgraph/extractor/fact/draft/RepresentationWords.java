package org.newsgraph.extractor.fact.draft;

import static org.newsgraph.extractor.grammar.SyntacticFunction.ATTRIBUTE;
import static org.newsgraph.extractor.grammar.SyntacticFunction.NOUN_CLAUSE;
import static org.newsgraph.extractor.grammar.SyntacticFunction.OBJECT;
import static org.newsgraph.extractor.grammar.SyntacticFunction.OWNER;
import static org.newsgraph.extractor.grammar.SyntacticFunction.RELATIVE_CLAUSE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.Relation;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityMention;

/** The words around a trigger that say for whom somebody acts. */
final class RepresentationWords {
  private final PredicateGraph graph;
  private final Word trigger;
  private final boolean signs;

  /**
   * @param signs whether "for" alone says so, as after "signed"
   */
  RepresentationWords(PredicateGraph graph, Word trigger, boolean signs) {
    this.graph = graph;
    this.trigger = trigger;
    this.signs = signs;
  }

  /** The head nouns of those for whom a participant acts. */
  List<Word> bodiesFor(EntityMention who) {
    List<Word> bodies = new ArrayList<>();
    if (acts(who)) {
      bodies.addAll(onBehalf());
      if (signs) {
        bodies.addAll(graph.attached(trigger, "for"));
      }
    }
    bodies.addAll(represented(graph.word(who.head())));
    return bodies;
  }

  /** Whether somebody is the subject of the trigger, or behind "by". */
  private boolean acts(EntityMention who) {
    return Stream.concat(
            graph.words(trigger, Relation.AGENT).stream(), graph.attached(trigger, "by").stream())
        .anyMatch(head -> head.index() == who.head());
  }

  /** "on behalf of the Commission", "in the name of". */
  private List<Word> onBehalf() {
    return graph.words().stream()
        .filter(this::behalf)
        .filter(word -> graph.governs(trigger, word))
        .flatMap(word -> bodies(word).stream())
        .toList();
  }

  private boolean behalf(Word noun) {
    return Lexicon.english().value(noun.lemma(), "behalf").stream()
        .flatMap(prepositions -> Arrays.stream(prepositions.split(",", -1)))
        .anyMatch(before(noun)::equals);
  }

  /** The word before, but for an article: "in the name". */
  private String before(Word word) {
    Optional<Word> before = graph.before(word);
    return (before.filter(the -> the.is("the")).isPresent()
            ? before.flatMap(graph::before).or(() -> before)
            : before)
        .map(Word::lower)
        .orElse("");
  }

  private List<Word> bodies(Word behalf) {
    return Stream.concat(
            graph.below(behalf, OWNER).stream(),
            graph.below(behalf, ATTRIBUTE).stream()
                .filter(noun -> graph.preposition(noun).equals("of")))
        .toList();
  }

  /** "Huber, representing Austria". */
  private List<Word> represented(Word who) {
    return graph.below(who, NOUN_CLAUSE, RELATIVE_CLAUSE).stream()
        .filter(verb -> verb.has("standing-in"))
        .flatMap(verb -> graph.below(verb, OBJECT).stream())
        .toList();
  }
}
