package org.newsgraph.extractor.mention.event.status;

import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.grammar.Embedding;
import org.newsgraph.extractor.grammar.Embedding.Link;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.Relation;
import org.newsgraph.extractor.grammar.SyntacticFunction;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.mention.event.Factuality;
import org.newsgraph.extractor.mention.event.Status;
import org.newsgraph.extractor.mention.event.status.StatusWords.Where;

/** What the verb or adjective above a verb's clause says of it: "plans to meet her". */
final class ClauseUnder {
  private final Reading reading;
  private final PredicateGraph graph;
  private final VerbPhrase verbs;
  private final StatusWords words;
  private final UnderNoun nouns;
  private final List<StatusRule<Clause>> rules;

  ClauseUnder(Reading reading, UnderNoun nouns) {
    this.reading = reading;
    this.graph = reading.graph();
    this.verbs = reading.verbs();
    this.words = reading.words();
    this.nouns = nouns;
    this.rules = rules();
  }

  /** A verb's clause and what it stands under. */
  record Clause(Word verb, Embedding under, int depth) {
    Word above() {
      return under.above();
    }

    Factuality is(Status status) {
      return new Factuality(status, depth + 1);
    }
  }

  Optional<Factuality> of(Word verb, Embedding under, int depth) {
    Clause clause = new Clause(verb, under, depth);
    return reading
        .first(rules, clause)
        .map(rule -> rule.says().apply(clause))
        .orElseGet(() -> byWord(clause));
  }

  /** The first that holds decides; where none does, the word above. */
  List<StatusRule<Clause>> rules() {
    return List.of(
        new StatusRule<>(
            "They made plans to meet her.",
            at -> plan(at).isPresent(),
            at -> plan(at).flatMap(plan -> nouns.verb(at.verb, plan, at.depth))),
        StatusRule.of(
            "They regretted meeting her.",
            at -> (at.verb.isGerund() || graph.isHaving(at.verb)) && at.above().has("factive"),
            at -> at.is(Status.HAPPENED)),
        StatusRule.of(
            "She has sent an envoy to meet them.",
            at -> graph.isInfinitive(at.verb) && hasSent(at.above()),
            at -> given(at, Status.PLANNED)),
        StatusRule.of(
            "She has yet to meet them.",
            at -> graph.isInfinitive(at.verb) && hasYet(at),
            at -> given(at, Status.PLANNED)),
        StatusRule.of(
            "They must agree when they meet.",
            at -> at.verb.isPresent() && verbs.opensWithWhen(at.verb) && underWhatIsAhead(at),
            at -> at.is(Status.PLANNED)),
        StatusRule.of(
            "He was too ill to meet them.",
            at -> graph.isInfinitive(at.verb) && tooMuch(at.above()),
            at -> given(at, Status.DENIED)),
        StatusRule.of(
            "It is wise to meet her.",
            at -> graph.isInfinitive(at.verb) && weighed(at.above()),
            at -> at.is(Status.POSSIBLE)));
  }

  private Factuality given(Clause at, Status status) {
    return at.is(reading.under(at.above(), status, at.depth));
  }

  /** The plan, or the power, that the word above has for its object. */
  private Optional<Word> plan(Clause at) {
    return graph.isInfinitive(at.verb)
        ? graph.words(at.above(), Relation.PATIENT).stream()
            .filter(
                noun ->
                    words.lists(Where.NOUN, noun.lemma()) || words.lists(Where.POWER, noun.lemma()))
            .findFirst()
        : Optional.empty();
  }

  /** "has sent an envoy to meet her": he has yet to do so; not "sent an envoy to meet her". */
  private boolean hasSent(Word verb) {
    return verb.has("sending-off")
        && !verb.isPast()
        && graph.auxiliaries(verb).stream().noneMatch(Word::isPast)
        && graph.below(verb, SyntacticFunction.PASSIVE_AUXILIARY).stream().noneMatch(Word::isPast);
  }

  private boolean hasYet(Clause at) {
    return VerbPhrase.isHave(at.above()) && (verbs.yet(at.above()) || verbs.yet(at.verb));
  }

  private boolean underWhatIsAhead(Clause at) {
    return reading.above().isAhead(at.above(), at.depth + 1);
  }

  /** "too ill to travel". */
  private boolean tooMuch(Word adjective) {
    return graph.below(adjective, SyntacticFunction.ADVERB).stream()
        .anyMatch(word -> word.formHas("excessive"));
  }

  /** "it is a mistake to meet her", "it would be wrong to meet her"; not "was a mistake". */
  private boolean weighed(Word predicate) {
    return graph.isPredicate(predicate)
        && graph.copula(predicate).filter(be -> !be.isPast()).isPresent()
        && graph.subjects(predicate).stream().anyMatch(it -> it.is("it"))
        && !words.lists(Where.COURTESY, predicate.lemma());
  }

  /** What the table says of the word above; of a clause with a tense only few words decide. */
  private Optional<Factuality> byWord(Clause at) {
    boolean open = graph.isInfinitive(at.verb) || verbs.bare(at.verb);
    boolean said = at.under.link() != Link.ADVERBIAL && words.lists(Where.THAT, at.above().lemma());
    if (!open && !said) {
      return Optional.empty();
    }
    return governing(at)
        .map(status -> given(at, status))
        .or(() -> Optional.of(reading.above().read(at.above(), at.depth + 1)));
  }

  private Optional<Status> governing(Clause at) {
    Word above = at.above();
    if (at.under.link() != Link.ADVERBIAL) {
      String lemma = graph.verb(above).equals("be") ? above.lemma() : graph.verb(above);
      return words.status(Where.ABOVE, lemma);
    }
    return graph.isInfinitive(at.verb)
        ? purpose(at.verb, above)
        : at.verb.isGerund() ? behind(at.verb, above) : Optional.empty();
  }

  /** "aimed at meeting her", "close to signing a treaty". */
  private Optional<Status> behind(Word verb, Word above) {
    return graph.marks(verb).stream()
        .flatMap(mark -> words.status(Where.BEHIND, above.lemma() + " " + mark.lower()).stream())
        .findFirst();
  }

  /** "called for him to resign"; "called off a trip to meet her", which she may yet be. */
  private Optional<Status> purpose(Word verb, Word above) {
    boolean calledOff =
        verbs.gives(above, Where.OBJECT, Status.CANCELLED)
            || verbs.gives(above, Where.OBJECT, Status.DENIED);
    return behind(verb, above).or(() -> calledOff ? Optional.of(Status.PLANNED) : Optional.empty());
  }
}
