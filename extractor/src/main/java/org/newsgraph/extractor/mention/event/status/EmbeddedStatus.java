package org.newsgraph.extractor.mention.event.status;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractor.grammar.Embedding;
import org.newsgraph.extractor.grammar.Embedding.Link;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.Relation;
import org.newsgraph.extractor.grammar.SyntacticFunction;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.event.Factuality;
import org.newsgraph.extractor.mention.event.Status;
import org.newsgraph.extractor.mention.event.status.StatusWords.Where;

/**
 * The way from a trigger upwards through its sentence: the nearest word that decides whether the
 * event took place wins, and a negation on the way turns it.
 */
final class EmbeddedStatus {
  private static final int HIGHEST = 8;

  private final PredicateGraph graph;
  private final StatusWords words = StatusWords.english();
  private final boolean lasting;

  EmbeddedStatus(PredicateGraph graph, boolean lasting) {
    this.graph = graph;
    this.lasting = lasting;
  }

  /** Whether what a word tells took place. Of "will not be in Oslo", its place has the words. */
  Factuality of(Word trigger) {
    Optional<Word> place = graph.predicateOf(trigger);
    if (place.isEmpty()) {
      return read(trigger, 0);
    }
    return negated(place.get()) ? new Factuality(Status.DENIED, 0) : verb(place.get(), 0);
  }

  private Factuality read(Word at, int depth) {
    if (depth > HIGHEST) {
      return new Factuality(Status.HAPPENED, depth);
    }
    if (negated(at) && !inTheEnd(at)) {
      return new Factuality(Status.DENIED, depth);
    }
    return graph.isVerbal(at) ? verb(at, depth) : noun(at, depth);
  }

  private boolean negated(Word at) {
    return graph.qualifiers(at).stream()
        .anyMatch(
            word ->
                (words.lists(Where.NEGATION, word.lemma()) && !limited(word)) || noLonger(word));
  }

  /** "did not meet her until Friday", "not until they met": then they did. */
  private boolean inTheEnd(Word at) {
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
    return word.has("of-duration")
        && graph.before(word).filter(no -> words.lists(Where.NEGATION, no.lemma())).isPresent();
  }

  /** What a governing word says, unless that word is itself denied or only possible. */
  private Factuality compose(Word above, Status status, int depth) {
    Status itself = read(above, depth + 1).status();
    return new Factuality(of(above, itself, status), depth + 1);
  }

  /** "did not call for talks": nobody says that there were none. */
  private Status of(Word above, Status itself, Status status) {
    boolean unasked =
        status == Status.POSSIBLE && negated(above) && is(graph.verb(above), "calling-for");
    return unasked ? Status.POSSIBLE : compose(itself, status, 0).status();
  }

  private static Factuality compose(Status above, Status status, int depth) {
    return switch (above) {
      case DENIED ->
          new Factuality(status == Status.DENIED ? Status.POSSIBLE : Status.DENIED, depth);
      case POSSIBLE -> new Factuality(Status.POSSIBLE, depth);
      default -> new Factuality(status, depth);
    };
  }

  private Optional<Status> auxiliary(Word word) {
    return graph.auxiliaries(word).stream()
        .flatMap(aux -> words.status(Where.AUX, aux.lemma()).stream())
        .findFirst();
  }

  /** Whether a word near a token puts it into the future: "tomorrow", "next week's". */
  private boolean later(Word at) {
    return graph.words(at, Relation.BELOW).stream()
        .flatMap(
            child -> Stream.concat(Stream.of(child), graph.words(child, Relation.BELOW).stream()))
        .anyMatch(
            word ->
                words.lists(Where.WORD, word.lower())
                    || (at.isVerb() && words.lists(Where.BESIDE_VERB, word.lower())));
  }

  // verbs: auxiliaries, conjunctions, governing words, tense

  private Factuality verb(Word verb, int depth) {
    return ownWords(verb)
        .map(status -> new Factuality(status, depth))
        .or(() -> governed(verb, depth))
        .orElseGet(() -> tense(verb, depth));
  }

  private Optional<Status> ownWords(Word verb) {
    if (isTo(verb) && perfect(verb)) {
      return Optional.of(Status.CANCELLED);
    }
    if (nobody(verb)) {
      return Optional.of(Status.DENIED);
    }
    if (inverted(verb)) {
      return Optional.of(Status.POSSIBLE);
    }
    Optional<Status> told =
        reportedFuture(verb) || isTo(verb)
            ? Optional.of(Status.PLANNED)
            : auxiliary(verb).or(() -> mark(verb));
    return told.map(
        status -> status == Status.PLANNED && onCondition(verb) ? Status.POSSIBLE : status);
  }

  /** "will meet her if the truce holds"; not "will meet her even if it fails". */
  private boolean onCondition(Word verb) {
    return graph.below(verb, SyntacticFunction.ADVERBIAL_CLAUSE).stream()
        .flatMap(clause -> graph.marks(clause).stream())
        .filter(mark -> mark.has("conditional"))
        .anyMatch(mark -> graph.before(mark).filter(word -> word.has("whatever")).isEmpty());
  }

  /** "is to meet". */
  private boolean isTo(Word verb) {
    return graph.isInfinitive(verb)
        && graph.auxiliaries(verb).stream()
            .anyMatch(aux -> aux.lemma().equals("be") && aux.isVerb());
  }

  /** "was to have met". */
  private boolean perfect(Word verb) {
    return graph.auxiliaries(verb).stream().anyMatch(aux -> aux.is("have"));
  }

  /** "Neither Modi nor Xi attended", "nobody met her", "no minister came". */
  private boolean nobody(Word verb) {
    return graph.subjects(verb).stream()
        .anyMatch(subject -> words.lists(Where.NEGATION, subject.lemma()) || negated(subject));
  }

  /** "Had he met her, she would have said so". */
  private boolean inverted(Word verb) {
    return (verb.isParticiple() || verb.isPast())
        && graph.auxiliaries(verb).stream()
            .filter(aux -> aux.is("had"))
            .anyMatch(aux -> graph.subjects(verb).stream().anyMatch(aux::isBefore));
  }

  /** "said he would come" is a plan, "would come" and "would have come" only a possibility. */
  private boolean reportedFuture(Word verb) {
    return graph.auxiliaries(verb).stream().anyMatch(aux -> aux.is("would"))
        && !perfect(verb)
        && graph.upwards(verb).stream().skip(1).anyMatch(above -> above.has("saying"));
  }

  /**
   * "before they meet" is to come, "before they met" is over, and so is what somebody did or did
   * not do "after meeting her".
   */
  private Optional<Status> mark(Word verb) {
    return Stream.concat(graph.marks(verb).stream().map(Word::lower), phrase(verb))
        .flatMap(mark -> words.status(Where.MARK, mark).stream())
        .filter(
            status ->
                switch (status) {
                  case PLANNED -> !toldAsOver(verb) && !followed(verb);
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
            .filter(above -> past(above) && !above.has("saying") && !above.has("open-channel"))
            .isPresent()
        && !underAhead(verb);
  }

  /** "before they met", "before the deal was struck". */
  private boolean toldAsOver(Word verb) {
    return verb.isPast() || graph.passive(verb).filter(Word::isPast).isPresent();
  }

  private boolean past(Word verb) {
    return verb.isPast()
        || graph.copula(verb).filter(Word::isPast).isPresent()
        || graph.auxiliaries(verb).stream().anyMatch(aux -> aux.is("had"));
  }

  private boolean underAhead(Word verb) {
    return graph.embedding(verb).filter(under -> ahead(read(under.above(), 0))).isPresent();
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
          (above.isNoun() ? heardOrWilled(verb, above, depth) : Optional.<Factuality>empty())
              .or(() -> underClause(verb, under.get(), depth));
      case RELATIVE ->
          isTimeOf(verb, above) ? Optional.of(verb(above, depth + 1)) : hearsay(above, depth);
      case OF_NOUN -> underPlan(verb, above, depth);
      case BESIDE -> shared(verb, above, depth);
      default -> Optional.empty();
    };
  }

  /** "will be the second time they meet": then; not "is the day on which they met". */
  private boolean isTimeOf(Word verb, Word noun) {
    return noun.has("when-noun") && graph.isPredicate(noun) && !toldAsOver(verb);
  }

  private Optional<Factuality> underClause(Word verb, Embedding under, int depth) {
    Word above = under.above();
    Optional<Word> plan =
        graph.isInfinitive(verb)
            ? graph.words(above, Relation.PATIENT).stream()
                .filter(
                    noun ->
                        words.lists(Where.NOUN, noun.lemma())
                            || words.lists(Where.POWER, noun.lemma()))
                .findFirst()
            : Optional.empty();
    if (plan.isPresent()) {
      return underPlan(verb, plan.get(), depth);
    }
    if ((verb.isGerund() || graph.isHaving(verb)) && above.has("factive")) {
      return Optional.of(new Factuality(Status.HAPPENED, depth + 1));
    }
    if (graph.isInfinitive(verb)
        && (sentTo(above) || (isHave(above) && (yet(above) || yet(verb))))) {
      return Optional.of(compose(above, Status.PLANNED, depth));
    }
    if (verb.isPresent() && opensWithWhen(verb) && ahead(read(above, depth + 1))) {
      return Optional.of(new Factuality(Status.PLANNED, depth + 1));
    }
    if (graph.isInfinitive(verb) && tooMuch(above)) {
      return Optional.of(compose(above, Status.DENIED, depth));
    }
    if (graph.isInfinitive(verb) && weighed(above)) {
      return Optional.of(new Factuality(Status.POSSIBLE, depth + 1));
    }
    boolean open = graph.isInfinitive(verb) || bare(verb);
    boolean said = under.link() != Link.ADVERBIAL && words.lists(Where.THAT, above.lemma());
    Optional<Status> status = governing(verb, under);
    if (status.isPresent() && (open || said)) {
      return Optional.of(compose(above, status.get(), depth));
    }
    return open || said ? Optional.of(read(above, depth + 1)) : Optional.empty();
  }

  /** "it is a mistake to meet her", "it would be wrong to meet her"; not "was a mistake". */
  private boolean weighed(Word predicate) {
    return graph.isPredicate(predicate)
        && graph.copula(predicate).filter(be -> !be.isPast()).isPresent()
        && graph.subjects(predicate).stream().anyMatch(it -> it.is("it"))
        && !words.lists(Where.COURTESY, predicate.lemma());
  }

  /** "too ill to travel". */
  private boolean tooMuch(Word adjective) {
    return graph.below(adjective, SyntacticFunction.ADVERB).stream()
        .anyMatch(word -> word.formHas("excessive"));
  }

  /** "must agree when they meet": they have yet to. */
  private boolean opensWithWhen(Word verb) {
    return Stream.concat(
            graph.marks(verb).stream(), graph.below(verb, SyntacticFunction.ADVERB).stream())
        .anyMatch(mark -> mark.formHas("at-the-time"));
  }

  /** "has sent an envoy to meet her": he has yet to do so; not "sent an envoy to meet her". */
  private boolean sentTo(Word verb) {
    return verb.has("sending-off")
        && !verb.isPast()
        && graph.auxiliaries(verb).stream().noneMatch(aux -> aux.isPast())
        && graph.below(verb, SyntacticFunction.PASSIVE_AUXILIARY).stream().noneMatch(Word::isPast);
  }

  private static boolean isHave(Word verb) {
    return verb.lemma().equals("have");
  }

  /** "has yet to meet her". */
  private boolean yet(Word verb) {
    return graph.qualifiers(verb).stream().anyMatch(word -> word.is("yet"));
  }

  /** "meet", "meeting", but not "were meeting", which has a tense. */
  private boolean bare(Word verb) {
    return (verb.isBaseForm() || verb.isGerund()) && graph.auxiliaries(verb).isEmpty();
  }

  private Optional<Status> governing(Word verb, Embedding under) {
    Word above = under.above();
    if (under.link() != Link.ADVERBIAL) {
      String lemma = graph.verb(above).equals("be") ? above.lemma() : graph.verb(above);
      return words.status(Where.ABOVE, lemma);
    }
    return graph.isInfinitive(verb)
        ? purpose(verb, above)
        : verb.isGerund() ? behind(verb, above) : Optional.empty();
  }

  /** "aimed at meeting her", "close to signing a treaty". */
  private Optional<Status> behind(Word verb, Word above) {
    return graph.marks(verb).stream()
        .flatMap(mark -> words.status(Where.BEHIND, above.lemma() + " " + mark.lower()).stream())
        .findFirst();
  }

  /** "called for him to resign"; "called off a trip to meet her", which she may yet be. */
  private Optional<Status> purpose(Word verb, Word above) {
    Optional<Status> calledFor = behind(verb, above);
    boolean calledOff =
        words
            .status(Where.OBJECT, graph.verb(above))
            .filter(status -> status == Status.CANCELLED || status == Status.DENIED)
            .isPresent();
    return calledFor.or(() -> calledOff ? Optional.of(Status.PLANNED) : Optional.empty());
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

  private Optional<Factuality> heardOrWilled(Word verb, Word noun, int depth) {
    return noun.has("hearsay") || willed(verb, noun) ? fateOf(noun, depth) : Optional.empty();
  }

  /** What became of what a noun tells, hopes or plans; else what such a noun says of it. */
  private Optional<Factuality> fateOf(Word noun, int depth) {
    Optional<Status> what =
        negated(noun)
            ? Optional.of(Status.DENIED)
            : fate(noun, depth).or(() -> words.status(Where.NOUN, noun.lemma()));
    return what.map(status -> new Factuality(status, depth + 1));
  }

  /** "plans to visit", "the first to visit". */
  private Optional<Factuality> underPlan(Word verb, Word noun, int depth) {
    if (!graph.isInfinitive(verb)) {
      return heardOrWilled(verb, noun, depth);
    }
    if (ranked(noun)) {
      return Optional.of(read(noun, depth + 1));
    }
    Status status =
        words
            .status(Where.NOUN, noun.lemma())
            .or(() -> words.status(Where.POWER, noun.lemma()))
            .orElse(Status.PLANNED);
    if (words.lists(Where.UNSET, noun.lemma())) {
      return Optional.of(new Factuality(Status.PLANNED, depth + 1));
    }
    Status what = negated(noun) ? Status.DENIED : fate(noun, depth).orElse(status);
    return Optional.of(new Factuality(what, depth + 1));
  }

  /** "plans to visit were scrapped": what became of the plan became of the visit. */
  private Optional<Status> fate(Word noun, int depth) {
    return above(noun, depth)
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
        .filter(under -> under.link() == Link.OBJECT && is(graph.verb(under.above()), "accepting"))
        .isPresent();
  }

  /** "rumours that they met are false", "no evidence that they met", "denied reports of talks". */
  private Optional<Factuality> hearsay(Word noun, int depth) {
    return noun.has("hearsay") ? fateOf(noun, depth) : Optional.empty();
  }

  /** "the first premier to visit the island" has done so. */
  private boolean ranked(Word noun) {
    return noun.has("rank")
        || Stream.of(Relation.MODIFIER, Relation.DETERMINER)
            .flatMap(relation -> graph.words(noun, relation).stream())
            .anyMatch(word -> word.has("rank"));
  }

  /** Conjoined verbs share the auxiliaries and governors of the first. */
  private Optional<Factuality> shared(Word verb, Word first, int depth) {
    boolean bare =
        (verb.isBaseForm() || (verb.isParticiple() && !first.isBaseForm()) || verb.isGerund())
            && graph.auxiliaries(verb).isEmpty()
            && !graph.hasSubject(verb);
    return bare && (!graph.isInfinitive(verb) || graph.isInfinitive(first))
        ? Optional.of(read(first, depth + 1))
        : Optional.empty();
  }

  private Factuality tense(Word verb, int depth) {
    boolean present =
        verb.isPresent()
            || graph.isProgressive(verb)
            || graph.copula(verb).filter(Word::isPresent).isPresent();
    boolean quits = graph.isProgressive(verb) && is(graph.verb(verb), "quitting");
    return new Factuality(
        quits || (present && later(verb)) ? Status.PLANNED : Status.HAPPENED, depth);
  }

  // nouns: their own words, the clauses below them, what governs them

  private Factuality noun(Word noun, int depth) {
    Optional<Status> own =
        asPredicate(noun)
            .or(() -> modifier(noun))
            .filter(
                status ->
                    status != Status.PLANNED
                        || !(carriedInThePast(noun)
                            || tookPlace(noun, depth)
                            || calledOff(noun, depth)))
            .or(() -> byPreposition(noun))
            .or(() -> words.status(Where.MARK, graph.preposition(noun)));
    if (is(graph.preposition(noun), "looking-back")
        || (own.isEmpty() && wentBefore(noun) && !calledOff(noun, depth))) {
      return new Factuality(Status.HAPPENED, depth);
    }
    if (own.isPresent()) {
      boolean toCome =
          own.get() == Status.HAPPENED
              && (statusAbove(noun, depth, Status.PLANNED) || underWhatIsAhead(noun, depth))
              && !toldAsHeld(noun);
      return new Factuality(toCome ? Status.PLANNED : own.get(), depth);
    }
    Factuality found =
        below(noun, depth)
            .filter(status -> !calledOff(noun, depth) && !tookPlace(noun, depth))
            .or(() -> above(noun, depth))
            .orElse(Factuality.assumed(depth));
    return found.status() == Status.HAPPENED && later(noun)
        ? new Factuality(Status.PLANNED, depth)
        : found;
  }

  /** "will decide after consultations": of which nobody knows yet; not "after the talks". */
  private boolean underWhatIsAhead(Word noun, int depth) {
    return noun.has("contact")
        && !known(noun)
        && graph.words(noun, Relation.MODIFIER).stream().noneMatch(word -> word.has("under-way"))
        && is(graph.preposition(noun), "succeeding")
        && graph
            .embedding(noun)
            .filter(under -> under.link() == Link.BEHIND)
            .filter(under -> read(under.above(), depth + 1).status() == Status.PLANNED)
            .isPresent();
  }

  /** "will report on her recent trip". */
  private boolean wentBefore(Word noun) {
    return graph.words(noun, Relation.MODIFIER).stream().anyMatch(word -> word.has("gone-by"));
  }

  /** "which would be his first trip": the auxiliary of the noun itself. */
  private Optional<Status> asPredicate(Word noun) {
    return graph.isPredicate(noun) ? auxiliary(noun) : Optional.empty();
  }

  /** "was on a scheduled trip", "held the planned talks": what was planned has come about. */
  private boolean carriedInThePast(Word noun) {
    return graph.carriers(noun).stream()
        .filter(graph::carries)
        .anyMatch(
            carrier ->
                carrier.word().isPast()
                    || graph.copula(carrier.word()).filter(Word::isPast).isPresent());
  }

  /** "the meeting, planned for May, took place on Monday"; not "was to take place". */
  private boolean tookPlace(Word noun, int depth) {
    return graph
        .embedding(noun)
        .filter(under -> under.link() == Link.SUBJECT)
        .map(Embedding::above)
        .filter(verb -> past(verb) && takesPlace(verb, graph.verb(verb)))
        .filter(verb -> read(verb, depth + 1).status() == Status.HAPPENED)
        .isPresent();
  }

  /** "ahead of the summit"; but "had warned her before the summit" looks back at it. */
  private Optional<Status> byPreposition(Word noun) {
    return words
        .status(Where.PREPOSITION, graph.preposition(noun))
        .map(
            status ->
                status == Status.PLANNED && (lookedBackAt(noun) || heard(noun))
                    ? Status.HAPPENED
                    : status);
  }

  /** "gave a speech before a meeting of the board": in front of it; not "with the board". */
  private boolean heard(Word noun) {
    List<Word> above = graph.upwards(noun).stream().skip(1).limit(2).toList();
    boolean speech =
        above.stream()
            .flatMap(
                word ->
                    Stream.concat(Stream.of(word), graph.words(word, Relation.PATIENT).stream()))
            .anyMatch(word -> word.has("speech"));
    return speech
        && graph.preposition(noun).equals("before")
        && above.stream().anyMatch(verb -> verb.isVerb() && past(verb))
        && !graph.attached(noun, "of").isEmpty()
        && graph.attached(noun, "with").isEmpty();
  }

  private boolean lookedBackAt(Word noun) {
    return known(noun)
        && graph
            .embedding(noun)
            .filter(under -> under.link() == Link.BEHIND)
            .map(Embedding::above)
            .filter(verb -> graph.auxiliaries(verb).stream().anyMatch(aux -> aux.is("had")))
            .filter(
                verb ->
                    graph.upwards(verb).stream().skip(1).noneMatch(above -> above.has("saying")))
            .isPresent();
  }

  /** "postponed a planned visit": the verb goes before the adjective. */
  private boolean calledOff(Word noun, int depth) {
    return statusAbove(noun, depth, Status.CANCELLED) || statusAbove(noun, depth, Status.DENIED);
  }

  private boolean statusAbove(Word noun, int depth, Status status) {
    return above(noun, depth).filter(found -> found.status() == status).isPresent();
  }

  private Optional<Status> modifier(Word noun) {
    return Stream.concat(
            Stream.of(Relation.MODIFIER, Relation.DETERMINER, Relation.COMPOUND)
                .flatMap(relation -> graph.words(noun, relation).stream()),
            graph.clausesOf(noun).stream())
        .sorted()
        .flatMap(word -> words.status(Where.MODIFIER, word.lower()).stream())
        .findFirst();
  }

  /** "talks scheduled for Monday", "talks, which will focus on": a clause below the noun. */
  private Optional<Factuality> below(Word noun, int depth) {
    Optional<Status> participle =
        graph.clausesOf(noun).stream()
            .filter(Word::isParticiple)
            .flatMap(verb -> words.status(Where.OBJECT, graph.verb(verb)).stream())
            .findFirst();
    boolean future =
        graph.relativeClauses(noun).stream()
            .flatMap(verb -> graph.auxiliaries(verb).stream())
            .anyMatch(aux -> aux.lemma().equals("will"));
    return participle
        .or(() -> held(noun) ? Optional.of(Status.HAPPENED) : Optional.empty())
        .or(() -> future ? Optional.of(Status.PLANNED) : Optional.empty())
        .map(status -> new Factuality(status, depth + 1));
  }

  /**
   * "talks between France and Spain held in Paris"; "will join a meeting held in Paris" may not.
   */
  private boolean held(Word noun) {
    return toldAsHeld(noun)
        && (lasting
            || graph
                .embedding(noun)
                .filter(under -> under.link() != Link.BEHIND && !isFollowed(under.above()))
                .filter(under -> ahead(read(under.above(), 0)))
                .isEmpty());
  }

  /** "the talks held in Linz will be followed by others": something else becomes of them. */
  private boolean isFollowed(Word verb) {
    return !graph.below(verb, SyntacticFunction.PASSIVE_AUXILIARY).isEmpty()
        && !takesPlace(verb, graph.verb(verb));
  }

  /**
   * Whether a participle behind it or its partners tells so: "the officials of A held in Linz"; not
   * "convened for Thursday".
   */
  private boolean toldAsHeld(Word noun) {
    List<Word> partners =
        Lexicon.english().words("partnering").stream()
            .flatMap(with -> graph.attached(noun, with).stream())
            .toList();
    return participles(
            Stream.of(
                    Stream.of(noun),
                    partners.stream(),
                    partners.stream().flatMap(side -> graph.attached(side, "of").stream()))
                .flatMap(phrases -> phrases))
        .filter(verb -> words.lists(Where.BELOW, graph.verb(verb)))
        .anyMatch(verb -> graph.attached(verb, "for").stream().noneMatch(Word::isProper));
  }

  private Stream<Word> participles(Stream<Word> nouns) {
    return nouns
        .flatMap(noun -> graph.clausesOf(noun).stream())
        .filter(
            verb -> (verb.isParticiple() || verb.isPast()) && graph.auxiliaries(verb).isEmpty());
  }

  private Optional<Factuality> above(Word noun, int depth) {
    Optional<Embedding> under = graph.embedding(noun);
    if (under.isEmpty()) {
      return Optional.empty();
    }
    return switch (under.get().link()) {
      case BESIDE, APPOSED -> Optional.of(read(under.get().above(), depth + 1));
      case PART -> underNoun(noun, under.get(), depth);
      case LOOSE -> Optional.empty();
      default -> underVerb(noun, under.get(), depth);
    };
  }

  private Optional<Factuality> underVerb(Word noun, Embedding under, int depth) {
    Word verb = under.above();
    Factuality above = read(verb, depth + 1);
    if (under.link() == Link.SUBJECT && isHave(verb) && yet(verb)) {
      return Optional.of(new Factuality(Status.PLANNED, depth + 1));
    }
    if (under.preposition().equals("for") && appointed(verb)) {
      return Optional.of(new Factuality(Status.PLANNED, depth + 1));
    }
    if (under.link() == Link.OBJECT && graph.isHaving(verb) && callsOff(verb)) {
      return Optional.of(new Factuality(Status.CANCELLED, depth + 1));
    }
    if (lasting && ahead(above) && graph.keeps(under)) {
      return Optional.empty();
    }
    if (doesWhatIsExpected(noun, under)) {
      return Optional.of(new Factuality(Status.PLANNED, depth + 1));
    }
    if (under.preposition().equals("of") && verb.has("matter-of") && graph.isPredicate(verb)) {
      return Optional.of(above.status() == Status.PLANNED ? above : Factuality.assumed(depth + 1));
    }
    if (under.link() == Link.SUBJECT && graph.isPredicate(verb) && goesOnOrEnds(verb)) {
      return Optional.of(Factuality.assumed(depth + 1));
    }
    Optional<Status> predicate =
        graph.isPredicate(verb) ? words.status(Where.PREDICATE, verb.lemma()) : Optional.empty();
    if (predicate.isPresent()) {
      return Optional.of(compose(above.status(), predicate.get(), depth + 1));
    }
    String lemma = graph.isPredicate(verb) ? verb.lemma() : graph.verb(verb);
    if (under.link() == Link.OBJECT && lasting && workedOn(verb)) {
      return Optional.of(compose(above.status(), Status.POSSIBLE, depth + 1));
    }
    if (under.link() == Link.OBJECT
        && finishes(verb)
        && known(noun)
        && above.status() == Status.PLANNED) {
      return Optional.of(Factuality.assumed(depth + 1));
    }
    if (under.link() == Link.OBJECT && verb.has("staging")) {
      return Optional.of(graph.isProgressive(verb) ? planned(above) : above);
    }
    if (under.link() == Link.OBJECT && noun.has("contact") && convokes(verb) && !known(noun)) {
      return Optional.of(planned(above));
    }
    if (under.link() == Link.OBJECT && verb.has("taking-sides") && known(noun)) {
      return Optional.of(Factuality.assumed(depth + 1));
    }
    return status(under, lemma)
        .filter(status -> !(lasting && verb.has("concluding")))
        .filter(status -> !takenAsDone(noun, under, status))
        .filter(status -> depth > 0 || !answered(noun, lemma, status))
        .map(
            status ->
                status == Status.HAPPENED && (ahead(above) || under.link() == Link.SUBJECT)
                    ? new Factuality(status, depth + 1)
                    : new Factuality(of(verb, above.status(), status), depth + 1))
        .or(() -> Optional.of(passedOn(noun, under, lemma, above)));
  }

  /** "is due in Oslo, having put off a trip to Bonn": that has been done, whatever is to come. */
  private boolean callsOff(Word verb) {
    return words
        .status(Where.OBJECT, graph.verb(verb))
        .filter(Status.CANCELLED::equals)
        .isPresent();
  }

  /** "are negotiating a pact", "to negotiate a pact"; not "negotiated the pact". */
  private boolean workedOn(Word verb) {
    return is(graph.verb(verb), "working-out") && (verb.isGerund() || verb.isBaseForm());
  }

  /** "the talks are likely to continue". */
  private boolean goesOnOrEnds(Word predicate) {
    return graph.words(predicate, Relation.TASK).stream()
        .anyMatch(
            task ->
                words.status(Where.SUBJECT, graph.verb(task)).stream()
                    .anyMatch(Status.HAPPENED::equals));
  }

  /** "talks on her visit" take it for granted, "talk of a visit" does not. */
  private static boolean heldOn(Word noun) {
    return noun.isPlural() && noun.has("contact");
  }

  /** "expect to conclude the talks": they are under way. */
  private boolean finishes(Word verb) {
    return verb.has("ending-object");
  }

  /** "called an emergency meeting": it has yet to be held. */
  private boolean convokes(Word verb) {
    return is(graph.verb(verb), "convoking");
  }

  private static Factuality planned(Factuality above) {
    return above.status() == Status.HAPPENED
        ? new Factuality(Status.PLANNED, above.distance())
        : above;
  }

  /**
   * "confirmed the arrest", "announced her resignation": the verb takes for done what others would
   * only plan.
   */
  private boolean takenAsDone(Word noun, Embedding under, Status status) {
    if (under.link() != Link.OBJECT) {
      return false;
    }
    Word verb = under.above();
    return status == Status.PLANNED
        && (noun.has("by-being-told") || (verb.has("attesting") && !ofCalendar(noun)));
  }

  /** What is arranged for a day: "confirmed the visit". */
  private static boolean ofCalendar(Word noun) {
    return noun.has("contact") || noun.has("occasion") || noun.has("trip-noun");
  }

  /** "does not expect the meeting to agree": it is to come, whatever it does. */
  private boolean doesWhatIsExpected(Word noun, Embedding under) {
    return under.link() == Link.OBJECT
        && words.status(Where.OBJECT, graph.verb(under.above())).stream()
            .anyMatch(Status.PLANNED::equals)
        && negated(under.above())
        && graph.words(under.above(), Relation.TASK).stream()
            .anyMatch(
                task ->
                    noun.isBefore(task)
                        && graph.isInfinitive(task)
                        && !takesPlace(task, graph.verb(task)));
  }

  /** "no date has been set for talks": they are to come whether it has or not. */
  private boolean appointed(Word verb) {
    return graph.words(verb, Relation.PATIENT).stream()
        .anyMatch(
            what ->
                words.lists(Where.UNSET, what.lemma())
                    || (words.status(Where.NOUN, what.lemma()).stream()
                            .anyMatch(Status.PLANNED::equals)
                        && !negated(what)));
  }

  private Optional<Status> status(Embedding under, String verb) {
    return switch (under.link()) {
      case OBJECT -> words.status(Where.OBJECT, verb);
      case SUBJECT -> words.status(Where.SUBJECT, verb);
      default ->
          ledThere(under.above())
              ? Optional.empty()
              : words.status(Where.BEHIND, verb + " " + under.preposition());
    };
  }

  /** "led a team to the talks", who are there; not "the truce led to talks". */
  private boolean ledThere(Word verb) {
    return verb.lemma().equals("lead")
        && graph.words(verb, Relation.PATIENT).stream().anyMatch(who -> who.has("delegation"));
  }

  /** "dismissed the criticism": somebody did criticise. */
  private static boolean answered(Word noun, String verb, Status status) {
    return status == Status.DENIED
        && noun.has("utterance")
        && Lexicon.english().has(verb, "answering");
  }

  private static boolean ahead(Factuality above) {
    return above.status() == Status.PLANNED || above.status() == Status.POSSIBLE;
  }

  /** What a verb that carries or frames the noun says of it. */
  private Factuality passedOn(Word noun, Embedding under, String verb, Factuality above) {
    boolean carries =
        graph.carries(under)
            || (under.link() == Link.SUBJECT && Lexicon.english().has(verb, "occurring"));
    boolean saysMore = under.link() == Link.SUBJECT && !takesPlace(under.above(), verb);
    if (saysMore && above.status() == Status.DENIED) {
      return Factuality.assumed(above.distance());
    }
    if (saysMore && above.status() == Status.POSSIBLE && known(noun)) {
      return lasting ? Factuality.assumed(above.distance()) : outcome(under.above(), above);
    }
    if (lasting && saysMore && above.status() == Status.POSSIBLE && mayBe(noun, under.above())) {
      return above;
    }
    boolean frames =
        under.link() != Link.BEHIND || Lexicon.english().has(under.preposition(), "framing");
    if (carries && !asidePlace(under, above)) {
      return above;
    }
    if (under.link() == Link.BEHIND && known(noun) && askedOfThePast(under.above())) {
      return Factuality.assumed(above.distance());
    }
    boolean around = under.link() == Link.BEHIND && above.status() == Status.POSSIBLE;
    Factuality framed = around ? new Factuality(Status.PLANNED, above.distance()) : above;
    boolean said = noun.has("utterance") && known(noun);
    return ahead(above) && frames && !lasting && !said
        ? framed
        : Factuality.assumed(above.distance());
  }

  /** "refused to discuss it at the meeting": that took place. */
  private static boolean asidePlace(Embedding under, Factuality above) {
    return above.status() == Status.DENIED
        && under.link() == Link.BEHIND
        && Lexicon.english().has(under.preposition(), "at-the-event");
  }

  /** "whether progress was made in their talks", whatever it was: they were held. */
  private boolean askedOfThePast(Word verb) {
    return (past(verb) || toldAsOver(verb))
        && mark(verb).filter(Status.POSSIBLE::equals).isPresent();
  }

  /** "whether the talks succeed" asks how they go; "the talks could help" looks ahead to them. */
  private Factuality outcome(Word verb, Factuality above) {
    boolean asks = mark(verb).isPresent() || auxiliary(verb).isEmpty() || perfect(verb);
    return asks
        ? Factuality.assumed(above.distance())
        : new Factuality(Status.PLANNED, above.distance());
  }

  /** "a pact could help": there is none; not "pacts could fail". */
  private boolean mayBe(Word noun, Word verb) {
    return auxiliary(verb).isPresent()
        && graph.words(noun, Relation.DETERMINER).stream().anyMatch(word -> word.has("indefinite"));
  }

  /** "the talks", "their meeting": one that the reader knows of. */
  private boolean known(Word noun) {
    return !graph.words(noun, Relation.OWNER).isEmpty()
        || graph.words(noun, Relation.DETERMINER).stream().anyMatch(word -> word.has("definite"));
  }

  /** "the talks will not go ahead", "are not going to happen"; not "are not going to help". */
  private boolean takesPlace(Word verb, String lemma) {
    List<Word> tasks = graph.words(verb, Relation.TASK);
    return tasks.isEmpty()
        ? Lexicon.english().has(lemma, "taking-place")
        : tasks.stream().anyMatch(task -> takesPlace(task, graph.verb(task)));
  }

  private Optional<Factuality> underNoun(Word noun, Embedding under, int depth) {
    Word above = under.above();
    if (words.lists(Where.UNSET, above.lemma()) && negated(above)) {
      return Optional.of(new Factuality(Status.PLANNED, depth + 1));
    }
    Optional<Factuality> said = hearsay(above, depth);
    if (said.isPresent()) {
      return said;
    }
    if (lasting && above.has("accord") && under.preposition().equals("of")) {
      return Optional.of(read(above, depth + 1));
    }
    if (above.has("matter-of") && graph.clausesOf(above).isEmpty()) {
      return Optional.of(becoming(above, depth)).filter(found -> found.status() == Status.PLANNED);
    }
    if (Lexicon.english().has(under.preposition(), "membership")) {
      return Optional.empty();
    }
    boolean inside = Lexicon.english().has(under.preposition(), "within");
    Optional<Status> status =
        words
            .status(Where.NOUN, above.lemma())
            .filter(found -> found == Status.HAPPENED || !inside)
            .filter(found -> !(heldOn(above) && known(noun)));
    if (status.filter(Status.PLANNED::equals).isPresent()
        && fate(above, depth).filter(Status.CANCELLED::equals).isPresent()) {
      return Optional.of(new Factuality(Status.CANCELLED, depth + 1));
    }
    if (status.isPresent() && status.get() == Status.HAPPENED) {
      return Optional.of(new Factuality(Status.HAPPENED, depth + 1));
    }
    if (status.isPresent()) {
      boolean refused = negated(above) || read(above, depth + 1).status() == Status.DENIED;
      Status base = refused ? Status.DENIED : Status.HAPPENED;
      return Optional.of(compose(base, status.get(), depth + 1));
    }
    boolean part = Lexicon.english().has(under.preposition(), "during-noun") || above.has("phase");
    return part && !lasting
        ? Optional.of(read(above, depth + 1)).filter(found -> found.status() != Status.DENIED)
        : Optional.empty();
  }

  /** "will be the subject of talks", "will become the subject of talks". */
  private Factuality becoming(Word matter, int depth) {
    return graph
        .embedding(matter)
        .filter(under -> !graph.isPredicate(matter) && under.above().isVerb())
        .filter(under -> under.above().has("becoming"))
        .map(under -> read(under.above(), depth + 1))
        .orElseGet(() -> read(matter, depth + 1));
  }

  private static boolean is(String lemma, String feature) {
    return Lexicon.english().has(lemma, feature);
  }
}
