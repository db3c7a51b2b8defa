package org.newsgraph.extractor.mention.event.status;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.Relation;
import org.newsgraph.extractor.grammar.SyntacticFunction;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.event.Status;
import org.newsgraph.extractor.mention.event.status.StatusWords.Where;

/** Tense, mood and auxiliaries of a verb, and of a predicate with its copula. */
final class VerbPhrase {
  private final PredicateGraph graph;
  private final StatusWords words = StatusWords.english();

  VerbPhrase(PredicateGraph graph) {
    this.graph = graph;
  }

  /** What its auxiliary says: "will meet", "may meet". */
  Optional<Status> auxiliary(Word verb) {
    return graph.auxiliaries(verb).stream()
        .flatMap(aux -> words.status(Where.AUX, aux.lemma()).stream())
        .findFirst();
  }

  boolean hasAuxiliary(Word verb, String form) {
    return graph.auxiliaries(verb).stream().anyMatch(aux -> aux.is(form));
  }

  /** "is to meet". */
  boolean isTo(Word verb) {
    return graph.isInfinitive(verb)
        && graph.auxiliaries(verb).stream()
            .anyMatch(aux -> aux.lemma().equals("be") && aux.isVerb());
  }

  /** "was to have met". */
  boolean perfect(Word verb) {
    return hasAuxiliary(verb, "have");
  }

  /** "Had he met her, she would have said so". */
  boolean inverted(Word verb) {
    return (verb.isParticiple() || verb.isPast())
        && graph.auxiliaries(verb).stream()
            .filter(aux -> aux.is("had"))
            .anyMatch(aux -> graph.subjects(verb).stream().anyMatch(aux::isBefore));
  }

  /** "said he would come" is a plan, "would come" and "would have come" only a possibility. */
  boolean reportedFuture(Word verb) {
    return hasAuxiliary(verb, "would")
        && !perfect(verb)
        && graph.upwards(verb).stream().skip(1).anyMatch(above -> above.has("saying"));
  }

  /** "will meet her if the truce holds"; not "will meet her even if it fails". */
  boolean onCondition(Word verb) {
    return graph.below(verb, SyntacticFunction.ADVERBIAL_CLAUSE).stream()
        .flatMap(clause -> graph.marks(clause).stream())
        .filter(mark -> mark.has("conditional"))
        .anyMatch(mark -> graph.before(mark).filter(word -> word.has("whatever")).isEmpty());
  }

  /** "before they met", "before the deal was struck". */
  boolean toldAsOver(Word verb) {
    return verb.isPast() || graph.passive(verb).filter(Word::isPast).isPresent();
  }

  /** "met", "was ready", "had met". */
  boolean past(Word verb) {
    return verb.isPast() || pastCopula(verb) || hasAuxiliary(verb, "had");
  }

  boolean pastCopula(Word predicate) {
    return graph.copula(predicate).filter(Word::isPast).isPresent();
  }

  /** "meets", "is meeting", "is ready". */
  boolean present(Word verb) {
    return verb.isPresent()
        || graph.isProgressive(verb)
        || graph.copula(verb).filter(Word::isPresent).isPresent();
  }

  /** "meet", "meeting", but not "were meeting", which has a tense. */
  boolean bare(Word verb) {
    return (verb.isBaseForm() || verb.isGerund()) && graph.auxiliaries(verb).isEmpty();
  }

  /** "must agree when they meet": they have yet to. */
  boolean opensWithWhen(Word verb) {
    return Stream.concat(
            graph.marks(verb).stream(), graph.below(verb, SyntacticFunction.ADVERB).stream())
        .anyMatch(mark -> mark.formHas("at-the-time"));
  }

  /** "has yet to meet her", of the verb that has it. */
  boolean yet(Word verb) {
    return graph.qualifiers(verb).stream().anyMatch(word -> word.is("yet"));
  }

  static boolean isHave(Word verb) {
    return verb.lemma().equals("have");
  }

  /** Whether a word near it puts it into the future: "tomorrow", "next week's". */
  boolean later(Word at) {
    return graph.words(at, Relation.BELOW).stream()
        .flatMap(
            child -> Stream.concat(Stream.of(child), graph.words(child, Relation.BELOW).stream()))
        .anyMatch(
            word ->
                words.lists(Where.WORD, word.lower())
                    || (at.isVerb() && words.lists(Where.BESIDE_VERB, word.lower())));
  }

  /** The verb with its particle; of a predicate the adjective or noun that it is made of. */
  String lemma(Word verb) {
    return graph.isPredicate(verb) ? verb.lemma() : graph.verb(verb);
  }

  /** "the talks will not go ahead", "are not going to happen"; not "are not going to help". */
  boolean takesPlace(Word verb) {
    return takesPlace(verb, graph.verb(verb));
  }

  boolean takesPlace(Word verb, String lemma) {
    List<Word> tasks = graph.words(verb, Relation.TASK);
    return tasks.isEmpty()
        ? Lexicon.english().has(lemma, "taking-place")
        : tasks.stream().anyMatch(this::takesPlace);
  }

  /** Whether the verb, with its particle, has a feature. */
  boolean has(Word verb, String feature) {
    return Lexicon.english().has(graph.verb(verb), feature);
  }

  /** Whether the verb, with its particle, gives a status to words in such a place. */
  boolean gives(Word verb, Where where, Status status) {
    return words.status(where, graph.verb(verb)).filter(status::equals).isPresent();
  }
}
