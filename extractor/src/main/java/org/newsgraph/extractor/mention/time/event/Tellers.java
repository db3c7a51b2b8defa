package org.newsgraph.extractor.mention.time.event;

import static org.newsgraph.extractor.grammar.SyntacticFunction.AUXILIARY;
import static org.newsgraph.extractor.grammar.SyntacticFunction.COMPLEMENT;
import static org.newsgraph.extractor.grammar.SyntacticFunction.LOOSE;
import static org.newsgraph.extractor.grammar.SyntacticFunction.NOUN_CLAUSE;
import static org.newsgraph.extractor.grammar.SyntacticFunction.OBJECT;
import static org.newsgraph.extractor.grammar.SyntacticFunction.OBLIQUE;
import static org.newsgraph.extractor.grammar.SyntacticFunction.OPEN_COMPLEMENT;
import static org.newsgraph.extractor.grammar.SyntacticFunction.PARTICLE;
import static org.newsgraph.extractor.grammar.SyntacticFunction.PASSIVE_AUXILIARY;
import static org.newsgraph.extractor.grammar.SyntacticFunction.PASSIVE_SUBJECT;
import static org.newsgraph.extractor.grammar.SyntacticFunction.PREPOSITION;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.table.Table;

/** Verbs whose time is not the time of the event that they speak of: "praised the talks". */
final class Tellers {
  private static final Map<String, String> VERBS =
      Table.beside(Tellers.class, "en/tellers.tsv", "verb", "when").rows().stream()
          .collect(Collectors.toMap(row -> row.required("verb"), row -> row.required("when")));

  private Tellers() {}

  /** Whether a word is what the word above it speaks of. */
  static boolean tells(PredicateGraph graph, Word word, boolean ahead) {
    Optional<Word> above = graph.above(word);
    if (above.isEmpty()) {
      return false;
    }
    String when = VERBS.getOrDefault(verb(graph, above.get()), "");
    boolean object = graph.is(word, OBJECT, PASSIVE_SUBJECT);
    return (object && (when.equals("always") || (ahead && when.equals("planned"))))
        || (when.equals("always") && gerund(graph, word))
        || about(graph, word)
        || followed(graph, word, above.get())
        || awayFrom(graph, word)
        || inForce(graph, word)
        || setOutFor(graph, word, above.get());
  }

  /** "the talks announced on Monday": a participle that only tells of its noun. */
  static boolean spokenOf(PredicateGraph graph, Word participle) {
    return graph.is(participle, NOUN_CLAUSE)
        && participle.isParticiple()
        && VERBS.containsKey(verb(graph, participle));
  }

  /** "denied having met", "recalled meeting". */
  private static boolean gerund(PredicateGraph graph, Word verb) {
    return graph.is(verb, OPEN_COMPLEMENT, COMPLEMENT, LOOSE)
        && (verb.isGerund()
            || graph.below(verb, AUXILIARY, PASSIVE_AUXILIARY).stream().anyMatch(Word::isGerund));
  }

  /** The lemma of a verb with its particle: "call_off". */
  private static String verb(PredicateGraph graph, Word verb) {
    return graph.below(verb, PARTICLE).stream()
        .map(particle -> verb.lemma() + "_" + particle.lemma())
        .findFirst()
        .orElse(verb.lemma());
  }

  /** "on a visit" is where somebody is, "on the summit" what somebody speaks of. */
  private static boolean trip(Word noun) {
    return noun.isProper() || noun.has("trip-noun");
  }

  /** "The release was confirmed on Thursday after meetings": the meetings may have been before. */
  private static boolean followed(PredicateGraph graph, Word word, Word above) {
    return graph.has(above, PASSIVE_SUBJECT)
        && graph.below(word, PREPOSITION).stream().anyMatch(mark -> mark.has("going-before"));
  }

  /** "was expelled from the talks on Monday", "pulled out of talks on Monday". */
  private static boolean awayFrom(PredicateGraph graph, Word noun) {
    return graph.is(noun, OBLIQUE) && Lexicon.english().has(graph.preposition(noun), "away-from");
  }

  /** "starts flights on Monday under an agreement": it was there before; not "under one signed". */
  private static boolean inForce(PredicateGraph graph, Word noun) {
    return graph.is(noun, OBLIQUE)
        && noun.has("accord")
        && graph.clausesOf(noun).isEmpty()
        && graph.above(noun).filter(verb -> verb.has("striking-deal")).isEmpty()
        && Lexicon.english().has(graph.preposition(noun), "by-virtue-of");
  }

  /** "leaves tomorrow for talks in Oslo": tomorrow is no day of the talks. */
  private static boolean setOutFor(PredicateGraph graph, Word word, Word above) {
    return word.isNoun()
        && graph.preposition(word).equals("for")
        && Lexicon.english().has(graph.verb(above), "setting-out");
  }

  /** Whether the preposition next to the noun says so: "asked about the talks". */
  private static boolean about(PredicateGraph graph, Word noun) {
    List<Word> marks = graph.below(noun, PREPOSITION);
    return !marks.isEmpty()
        && (marks.get(marks.size() - 1).has("spoken-about")
            || (marks.get(marks.size() - 1).lemma().equals("on") && !trip(noun)));
  }
}
