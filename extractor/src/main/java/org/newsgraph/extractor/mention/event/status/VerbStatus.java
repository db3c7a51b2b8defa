package org.newsgraph.extractor.mention.event.status;

import java.util.Optional;
import org.newsgraph.extractor.grammar.Embedding;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.mention.event.Factuality;
import org.newsgraph.extractor.mention.event.Status;

/**
 * Whether what a verb tells took place: its auxiliaries and what opens its clause say so, else what
 * it stands under, else its tense.
 */
final class VerbStatus {
  private final Reading reading;
  private final PredicateGraph graph;
  private final VerbPhrase verbs;
  private final ClauseUnder clauses;
  private final UnderNoun nouns;

  VerbStatus(Reading reading, UnderNoun nouns) {
    this.reading = reading;
    this.graph = reading.graph();
    this.verbs = reading.verbs();
    this.clauses = new ClauseUnder(reading, nouns);
    this.nouns = nouns;
  }

  Factuality of(Word verb, int depth) {
    return ownWords(verb)
        .map(status -> new Factuality(status, depth))
        .or(() -> governed(verb, depth))
        .orElseGet(() -> new Factuality(tense(verb), depth));
  }

  private Optional<Status> ownWords(Word verb) {
    if (verbs.isTo(verb) && verbs.perfect(verb)) {
      return Optional.of(Status.CANCELLED);
    }
    if (reading.nobody(verb)) {
      return Optional.of(Status.DENIED);
    }
    if (verbs.inverted(verb)) {
      return Optional.of(Status.POSSIBLE);
    }
    Optional<Status> told =
        verbs.reportedFuture(verb) || verbs.isTo(verb)
            ? Optional.of(Status.PLANNED)
            : verbs.auxiliary(verb).or(() -> reading.mark(verb));
    return told.map(
        status -> status == Status.PLANNED && verbs.onCondition(verb) ? Status.POSSIBLE : status);
  }

  private Optional<Factuality> governed(Word verb, int depth) {
    Optional<Embedding> under = graph.embedding(verb);
    if (under.isEmpty()) {
      return graph.isInfinitive(verb)
          ? Optional.of(new Factuality(Status.PLANNED, depth))
          : Optional.empty();
    }
    Word above = under.get().above();
    return switch (under.get().link()) {
      case COMPLEMENT, ADVERBIAL ->
          Optional.of(above)
              .filter(Word::isNoun)
              .flatMap(noun -> nouns.heardOrWilled(verb, noun, depth))
              .or(() -> clauses.of(verb, under.get(), depth));
      case RELATIVE ->
          isTimeOf(verb, above) ? Optional.of(of(above, depth + 1)) : nouns.hearsay(above, depth);
      case OF_NOUN -> nouns.verb(verb, above, depth);
      case BESIDE -> shared(verb, above, depth);
      default -> Optional.empty();
    };
  }

  /** "it will be the first time that they meet": what is told of the time is told of them. */
  private boolean isTimeOf(Word verb, Word noun) {
    return noun.has("when-noun") && graph.isPredicate(noun) && !verbs.toldAsOver(verb);
  }

  /** Conjoined verbs share the auxiliaries and governors of the first. */
  private Optional<Factuality> shared(Word verb, Word first, int depth) {
    boolean bare =
        (verb.isBaseForm() || (verb.isParticiple() && !first.isBaseForm()) || verb.isGerund())
            && graph.auxiliaries(verb).isEmpty()
            && !graph.hasSubject(verb);
    return bare && (!graph.isInfinitive(verb) || graph.isInfinitive(first))
        ? Optional.of(reading.above().read(first, depth + 1))
        : Optional.empty();
  }

  private Status tense(Word verb) {
    boolean quits = graph.isProgressive(verb) && verbs.has(verb, "quitting");
    boolean toCome = quits || (verbs.present(verb) && verbs.later(verb));
    return toCome ? Status.PLANNED : Status.HAPPENED;
  }
}
