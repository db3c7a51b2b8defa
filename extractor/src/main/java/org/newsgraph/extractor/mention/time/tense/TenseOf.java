package org.newsgraph.extractor.mention.time.tense;

import java.util.Comparator;
import java.util.Optional;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.SyntacticFunction;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.time.Tense;

/** The tense of the verb that governs a word. */
public final class TenseOf {
  private static final int FARTHEST = 12;

  private TenseOf() {}

  /** The tense around a word of a sentence. */
  public static Tense word(PredicateGraph graph, Word word) {
    return graph.parsed()
        ? graph.upwards(word).stream()
            .limit(FARTHEST + 1)
            .flatMap(above -> own(graph, above).stream())
            .findFirst()
            .orElse(Tense.OPEN)
        : ofNearestVerb(graph, word);
  }

  /** Whether a time belongs to a participle that tells of something concluded: "reached in May". */
  public static boolean underConcluded(PredicateGraph graph, Word time) {
    return graph.above(time).filter(verb -> concluded(graph, verb)).isPresent();
  }

  /** The tense that a word's own form and its auxiliaries give; empty for one that asks above. */
  private static Optional<Tense> own(PredicateGraph graph, Word word) {
    if (Auxiliaries.modal(graph, word)) {
      return Optional.of(Tense.FUTURE);
    }
    if (word.isNoun() && Lexicon.english().has(graph.preposition(word), "looking-back")) {
      return Optional.of(Tense.PAST);
    }
    if (word.isFinite()) {
      return Optional.of(word.isPast() ? Tense.PAST : Tense.OPEN);
    }
    if (word.isBaseForm()) {
      return ofInfinitive(graph, word);
    }
    if (word.isParticiple()) {
      return ofParticiple(graph, word);
    }
    return word.isGerund() ? ofProgressive(graph, word) : ofCopula(graph, word);
  }

  private static Optional<Tense> ofInfinitive(PredicateGraph graph, Word verb) {
    Optional<Word> above = graph.above(verb);
    boolean did = Auxiliaries.of(graph, verb).anyMatch(Word::isPast);
    if (did || Overdue.hadBeenDue(graph, verb)) {
      return Optional.of(Tense.PAST);
    }
    boolean forward = above.isEmpty() || above.get().has("forward");
    return forward ? Optional.of(Tense.FUTURE) : Optional.empty();
  }

  private static Optional<Tense> ofParticiple(PredicateGraph graph, Word verb) {
    boolean planned = verb.has("planning");
    if (summoned(graph, verb)) {
      return Optional.of(Tense.FUTURE);
    }
    if (Auxiliaries.of(graph, verb).anyMatch(TenseOf::pastHelper)) {
      return Optional.of(planned && !Auxiliaries.had(graph, verb) ? Tense.OPEN : Tense.PAST);
    }
    if (told(graph, verb) || concluded(graph, verb)) {
      return Optional.of(Tense.PAST);
    }
    boolean present = Auxiliaries.of(graph, verb).anyMatch(Word::isVerb);
    boolean forward = verb.has("forward");
    if (forward && scheduled(graph, verb)) {
      return Optional.of(Tense.FUTURE);
    }
    return present ? Optional.of(forward ? Tense.FUTURE : Tense.OPEN) : Optional.empty();
  }

  /** "Ministers assembled in Linz": a participle to the tagger alone. */
  private static boolean told(PredicateGraph graph, Word verb) {
    return graph.above(verb).isEmpty()
        && !verb.has("planning")
        && Auxiliaries.of(graph, verb).findAny().isEmpty();
  }

  /** "under a pact reached in May": whatever is ahead above it. */
  private static boolean concluded(PredicateGraph graph, Word verb) {
    return verb.isParticiple()
        && verb.has("striking-deal")
        && graph.is(verb, SyntacticFunction.NOUN_CLAUSE)
        && Auxiliaries.of(graph, verb).findAny().isEmpty();
  }

  /** "the talks scheduled Tuesday". */
  private static boolean scheduled(PredicateGraph graph, Word verb) {
    return verb.has("planning")
        && Auxiliaries.of(graph, verb).findAny().isEmpty()
        && graph.is(verb, SyntacticFunction.NOUN_CLAUSE, SyntacticFunction.RELATIVE_CLAUSE);
  }

  /** "has been summoned for talks on Monday": who was there would have been told so. */
  private static boolean summoned(PredicateGraph graph, Word verb) {
    return verb.has("summoning")
        && Auxiliaries.of(graph, verb).anyMatch(word -> word.lemma().equals("have"))
        && !Auxiliaries.had(graph, verb)
        && Lexicon.english().words("of-aim").stream()
            .flatMap(link -> graph.attached(verb, link).stream())
            .anyMatch(noun -> noun.has("contact"));
  }

  private static boolean pastHelper(Word word) {
    return word.isPast() || word.lemma().equals("have");
  }

  private static Optional<Tense> ofProgressive(PredicateGraph graph, Word verb) {
    if (Auxiliaries.of(graph, verb).anyMatch(TenseOf::pastHelper)) {
      return Optional.of(Tense.PAST);
    }
    boolean present = Auxiliaries.of(graph, verb).anyMatch(word -> word.lemma().equals("be"));
    return present ? Optional.of(Tense.FUTURE) : Optional.empty();
  }

  private static Optional<Tense> ofCopula(PredicateGraph graph, Word predicate) {
    return graph.copula(predicate).map(be -> be.isPast() ? Tense.PAST : Tense.OPEN);
  }

  /** Without a parse: the verb with a tense that stands nearest. */
  private static Tense ofNearestVerb(PredicateGraph graph, Word word) {
    return graph.words().stream()
        .filter(verb -> verb.isPast() || verb.isModal())
        .min(
            Comparator.comparingInt((Word verb) -> Math.abs(verb.index() - word.index()))
                .thenComparingInt(Word::index))
        .map(verb -> verb.isPast() ? Tense.PAST : Tense.FUTURE)
        .orElse(Tense.OPEN);
  }
}
