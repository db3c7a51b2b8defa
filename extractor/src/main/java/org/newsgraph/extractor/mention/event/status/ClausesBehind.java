package org.newsgraph.extractor.mention.event.status;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractor.grammar.Embedding.Link;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.SyntacticFunction;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.event.Status;
import org.newsgraph.extractor.mention.event.status.StatusWords.Where;

/** What the clauses behind a noun say of it: "talks scheduled for Monday", "talks held in Linz". */
final class ClausesBehind {
  private final Reading reading;
  private final PredicateGraph graph;

  ClausesBehind(Reading reading) {
    this.reading = reading;
    this.graph = reading.graph();
  }

  Optional<Status> say(Word noun) {
    return participle(noun)
        .or(() -> held(noun) ? Optional.of(Status.HAPPENED) : Optional.empty())
        .or(() -> future(noun) ? Optional.of(Status.PLANNED) : Optional.empty());
  }

  /** "talks scheduled for Monday". */
  private Optional<Status> participle(Word noun) {
    return graph.clausesOf(noun).stream()
        .filter(Word::isParticiple)
        .flatMap(verb -> reading.words().status(Where.OBJECT, graph.verb(verb)).stream())
        .findFirst();
  }

  /** "talks, which will focus on trade". */
  private boolean future(Word noun) {
    return graph.relativeClauses(noun).stream()
        .flatMap(verb -> graph.auxiliaries(verb).stream())
        .anyMatch(aux -> aux.lemma().equals("will"));
  }

  /**
   * "talks between France and Spain held in Paris"; "will join a meeting held in Paris" may not.
   */
  private boolean held(Word noun) {
    return toldAsHeld(noun)
        && (reading.lasting()
            || graph
                .embedding(noun)
                .filter(under -> under.link() != Link.BEHIND && !isFollowed(under.above()))
                .filter(under -> reading.above().isAhead(under.above(), 0))
                .isEmpty());
  }

  /** "the talks held in Linz will be followed by others": something else becomes of them. */
  private boolean isFollowed(Word verb) {
    return !graph.below(verb, SyntacticFunction.PASSIVE_AUXILIARY).isEmpty()
        && !reading.verbs().takesPlace(verb);
  }

  /**
   * Whether a participle behind it or its partners tells so: "the officials of A held in Linz"; not
   * "convened for Thursday".
   */
  boolean toldAsHeld(Word noun) {
    List<Word> partners =
        Lexicon.english().words("partnering").stream()
            .flatMap(with -> graph.attached(noun, with).stream())
            .toList();
    Stream<Word> theirs = partners.stream().flatMap(side -> graph.attached(side, "of").stream());
    return Stream.of(Stream.of(noun), partners.stream(), theirs)
        .flatMap(nouns -> nouns)
        .flatMap(this::participles)
        .filter(verb -> reading.words().lists(Where.BELOW, graph.verb(verb)))
        .anyMatch(verb -> graph.attached(verb, "for").stream().noneMatch(Word::isProper));
  }

  private Stream<Word> participles(Word noun) {
    return graph.clausesOf(noun).stream()
        .filter(verb -> verb.isParticiple() || verb.isPast())
        .filter(verb -> graph.auxiliaries(verb).isEmpty());
  }
}
