package org.newsgraph.extractor.mention.event.status;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.newsgraph.extractor.grammar.Embedding;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.Relation;
import org.newsgraph.extractor.grammar.SyntacticFunction;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.mention.event.Status;
import org.newsgraph.extractor.mention.event.status.StatusWords.Where;

/**
 * A sentence that is read for one event, and what all rules of this room ask of it.
 *
 * @param above what the words further up say
 * @param lasting whether the event outlasts its making, as an agreement does: a verb that only
 *     speaks of it says nothing of it
 * @param decided is told the sentence of each rule that decides
 */
record Reading(
    PredicateGraph graph,
    VerbPhrase verbs,
    StatusWords words,
    StatusAbove above,
    boolean lasting,
    Consumer<String> decided) {

  static Reading of(
      PredicateGraph graph, StatusAbove above, boolean lasting, Consumer<String> decided) {
    return new Reading(
        graph, new VerbPhrase(graph), StatusWords.english(), above, lasting, decided);
  }

  /** The first of some rules that holds, if one does. */
  <C> Optional<StatusRule<C>> first(List<StatusRule<C>> rules, C at) {
    Optional<StatusRule<C>> first =
        rules.stream().filter(rule -> rule.holds().test(at)).findFirst();
    first.map(StatusRule::example).ifPresent(decided);
    return first;
  }

  // negation

  /** "did not meet her", "no talks", "no longer meet". */
  boolean negated(Word at) {
    return graph.qualifiers(at).stream()
        .anyMatch(word -> (words.negate(word) && !limited(word)) || noLonger(word));
  }

  /** "Neither Modi nor Xi attended", "nobody met her", "no minister came". */
  boolean nobody(Word verb) {
    return graph.subjects(verb).stream()
        .anyMatch(subject -> words.negate(subject) || negated(subject));
  }

  /** "did not meet her until Friday", "not until they met": then they did. */
  boolean inTheEnd(Word at) {
    return at.isVerb()
        && (!graph.attached(at, "until").isEmpty()
            || graph.below(at, SyntacticFunction.ADVERBIAL_CLAUSE).stream()
                .anyMatch(
                    clause -> graph.marks(clause).stream().anyMatch(mark -> mark.is("until"))));
  }

  /** "did not just meet her". */
  private boolean limited(Word not) {
    return graph.after(not).filter(next -> next.has("limiting")).isPresent();
  }

  /** "no longer". */
  private boolean noLonger(Word word) {
    return word.has("of-duration") && graph.before(word).filter(words::negate).isPresent();
  }

  // what the words above give

  /** "the talks", "their meeting": one that the reader knows of. */
  boolean known(Word noun) {
    return !graph.words(noun, Relation.OWNER).isEmpty()
        || graph.words(noun, Relation.DETERMINER).stream().anyMatch(word -> word.has("definite"));
  }

  /** What a word above gives to an event, unless that word is itself denied or only possible. */
  Status under(Word word, Status given, int depth) {
    return under(word, above.read(word, depth + 1).status(), given);
  }

  /** Likewise; "did not call for talks": nobody says that there were none. */
  Status under(Word word, Status itself, Status given) {
    boolean unasked = given == Status.POSSIBLE && negated(word) && verbs.has(word, "calling-for");
    return unasked ? Status.POSSIBLE : under(itself, given);
  }

  /** Likewise, of a word whose own status is known. */
  static Status under(Status itself, Status given) {
    return switch (itself) {
      case DENIED -> given == Status.DENIED ? Status.POSSIBLE : Status.DENIED;
      case POSSIBLE -> Status.POSSIBLE;
      default -> given;
    };
  }

  // what opens a clause

  /**
   * What opens a verb's clause: "before they meet" is to come, "before they met" is over, and so is
   * what somebody did or did not do "after meeting her".
   */
  Optional<Status> mark(Word verb) {
    return Stream.concat(graph.marks(verb).stream().map(Word::lower), phrase(verb))
        .flatMap(mark -> words.status(Where.MARK, mark).stream())
        .filter(
            status ->
                switch (status) {
                  case PLANNED -> !verbs.toldAsOver(verb) && !followed(verb);
                  case HAPPENED -> verb.isGerund() && !underAhead(verb);
                  default -> true;
                })
        .findFirst();
  }

  /** "instead of meeting her". */
  private Stream<String> phrase(Word verb) {
    return Stream.of(graph.preposition(verb)).filter(words -> words.contains(" "));
  }

  /** "met Roe before flying to Oslo": told when both were over; not "said before meeting Roe". */
  private boolean followed(Word verb) {
    return verb.isGerund()
        && graph
            .embedding(verb)
            .map(Embedding::above)
            .filter(act -> verbs.past(act) && !act.has("saying") && !act.has("open-channel"))
            .isPresent()
        && !underAhead(verb);
  }

  private boolean underAhead(Word verb) {
    return graph.embedding(verb).filter(under -> above.isAhead(under.above(), 0)).isPresent();
  }
}
