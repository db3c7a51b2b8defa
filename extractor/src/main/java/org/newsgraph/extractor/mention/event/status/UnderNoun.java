package org.newsgraph.extractor.mention.event.status;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractor.grammar.Embedding;
import org.newsgraph.extractor.grammar.Embedding.Link;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.Relation;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.event.Factuality;
import org.newsgraph.extractor.mention.event.Status;
import org.newsgraph.extractor.mention.event.status.StatusWords.Where;

/** What a noun says of the verb or noun below it: "plans to visit", "hopes of talks". */
final class UnderNoun {
  private final Reading reading;
  private final PredicateGraph graph;
  private final StatusWords words;
  private final StatusAbove above;
  private final List<StatusRule<Part>> rules;

  UnderNoun(Reading reading) {
    this.reading = reading;
    this.graph = reading.graph();
    this.words = reading.words();
    this.above = reading.above();
    this.rules = rules();
  }

  // verbs below a noun

  /** "plans to visit", "the first to visit". */
  Optional<Factuality> verb(Word verb, Word noun, int depth) {
    if (!graph.isInfinitive(verb)) {
      return heardOrWilled(verb, noun, depth);
    }
    if (ranked(noun)) {
      return Optional.of(above.read(noun, depth + 1));
    }
    if (words.lists(Where.UNSET, noun.lemma())) {
      return Optional.of(new Factuality(Status.PLANNED, depth + 1));
    }
    Status status =
        fateOf(noun, depth)
            .or(() -> words.status(Where.NOUN, noun.lemma()))
            .or(() -> words.status(Where.POWER, noun.lemma()))
            .orElse(Status.PLANNED);
    return Optional.of(new Factuality(status, depth + 1));
  }

  Optional<Factuality> heardOrWilled(Word verb, Word noun, int depth) {
    return noun.has("hearsay") || willed(verb, noun) ? saidBy(noun, depth) : Optional.empty();
  }

  /** "rumours that they met are false", "no evidence that they met", "denied reports of talks". */
  Optional<Factuality> hearsay(Word noun, int depth) {
    return noun.has("hearsay") ? saidBy(noun, depth) : Optional.empty();
  }

  /** What became of what a noun tells, hopes or plans; else what such a noun says of it. */
  private Optional<Factuality> saidBy(Word noun, int depth) {
    return fateOf(noun, depth)
        .or(() -> words.status(Where.NOUN, noun.lemma()))
        .map(status -> new Factuality(status, depth + 1));
  }

  /** "no plans to visit", "plans to visit were scrapped": so was the visit. */
  private Optional<Status> fateOf(Word noun, int depth) {
    return reading.negated(noun) ? Optional.of(Status.DENIED) : fate(noun, depth);
  }

  private Optional<Status> fate(Word noun, int depth) {
    return above
        .above(noun, depth)
        .map(Factuality::status)
        .filter(
            status ->
                status == Status.CANCELLED
                    || status == Status.DENIED
                    || (status == Status.PLANNED && accepted(noun)));
  }

  /** "accepted an invitation to visit". */
  private boolean accepted(Word noun) {
    return graph
        .embedding(noun)
        .filter(under -> under.link() == Link.OBJECT)
        .filter(under -> reading.verbs().has(under.above(), "accepting"))
        .isPresent();
  }

  /** "his offer that they meet", "hopes of meeting her": what the noun wants, in no past tense. */
  private boolean willed(Word verb, Word noun) {
    boolean that =
        graph.marks(verb).stream().anyMatch(mark -> mark.is("that"))
            && (verb.isBaseForm() || verb.lower().equals(verb.lemma()))
            && graph.auxiliaries(verb).isEmpty();
    boolean of =
        verb.isGerund()
            && graph.marks(verb).stream().anyMatch(mark -> mark.formHas("nesting-will"));
    return (that || of)
        && words
            .status(Where.NOUN, noun.lemma())
            .filter(status -> status == Status.POSSIBLE || status == Status.PLANNED)
            .isPresent();
  }

  /** "the first premier to visit the island" has done so. */
  private boolean ranked(Word noun) {
    return noun.has("rank")
        || Stream.of(Relation.MODIFIER, Relation.DETERMINER)
            .flatMap(relation -> graph.words(noun, relation).stream())
            .anyMatch(word -> word.has("rank"));
  }

  // nouns below a noun

  /** A noun that belongs to another by a preposition. */
  record Part(Word noun, Embedding under, int depth) {
    Word whole() {
      return under.above();
    }

    boolean isBehind(String feature) {
      return Lexicon.english().has(under.preposition(), feature);
    }

    Factuality is(Status status) {
      return new Factuality(status, depth + 1);
    }
  }

  Optional<Factuality> noun(Word noun, Embedding under, int depth) {
    Part part = new Part(noun, under, depth);
    return reading
        .first(rules, part)
        .map(rule -> rule.says().apply(part))
        .orElseGet(() -> byWord(part));
  }

  /** The first that holds decides; where none does, the noun above. */
  List<StatusRule<Part>> rules() {
    return List.of(
        StatusRule.of(
            "There is no date for the talks yet.",
            at -> words.lists(Where.UNSET, at.whole().lemma()) && reading.negated(at.whole()),
            at -> at.is(Status.PLANNED)),
        new StatusRule<>(
            "He denied reports of talks.",
            at -> hearsay(at.whole(), at.depth).isPresent(),
            at -> hearsay(at.whole(), at.depth)),
        StatusRule.of(
            "They will sign an accord of cooperation.",
            at ->
                reading.lasting()
                    && at.whole().has("accord")
                    && at.under.preposition().equals("of"),
            at -> above.read(at.whole(), at.depth + 1)),
        new StatusRule<>(
            "It will become the subject of talks.",
            at -> at.whole().has("matter-of") && graph.clausesOf(at.whole()).isEmpty(),
            at ->
                Optional.of(becoming(at.whole(), at.depth))
                    .filter(found -> found.status() == Status.PLANNED)),
        new StatusRule<>(
            "Contacts, including talks, are planned.",
            at -> at.isBehind("membership"),
            at -> Optional.empty()));
  }

  /** What the table says of the noun above; else what is said of the whole goes for its part. */
  private Optional<Factuality> byWord(Part at) {
    Optional<Status> status =
        words
            .status(Where.NOUN, at.whole().lemma())
            .filter(found -> found == Status.HAPPENED || !at.isBehind("within"))
            .filter(found -> !(heldOn(at.whole()) && reading.known(at.noun)));
    return status.isPresent() ? status.map(given -> at.is(given(at, given))) : ofWhole(at);
  }

  private Status given(Part at, Status given) {
    if (given == Status.PLANNED
        && fate(at.whole(), at.depth).filter(Status.CANCELLED::equals).isPresent()) {
      return Status.CANCELLED;
    }
    if (given == Status.HAPPENED) {
      return Status.HAPPENED;
    }
    boolean refused =
        reading.negated(at.whole())
            || above.read(at.whole(), at.depth + 1).status() == Status.DENIED;
    return Reading.under(refused ? Status.DENIED : Status.HAPPENED, given);
  }

  private Optional<Factuality> ofWhole(Part at) {
    boolean part = at.isBehind("during-noun") || at.whole().has("phase");
    return part && !reading.lasting()
        ? Optional.of(above.read(at.whole(), at.depth + 1))
            .filter(found -> found.status() != Status.DENIED)
        : Optional.empty();
  }

  /** "talks on her visit" take it for granted, "talk of a visit" does not. */
  private static boolean heldOn(Word noun) {
    return noun.isPlural() && noun.has("contact");
  }

  /** "will be the subject of talks", "will become the subject of talks". */
  private Factuality becoming(Word matter, int depth) {
    Word deciding =
        graph
            .embedding(matter)
            .filter(under -> !graph.isPredicate(matter) && under.above().isVerb())
            .map(Embedding::above)
            .filter(verb -> verb.has("becoming"))
            .orElse(matter);
    return above.read(deciding, depth + 1);
  }
}
