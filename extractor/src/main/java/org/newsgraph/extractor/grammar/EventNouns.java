package org.newsgraph.extractor.grammar;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;

/** Who does what an event's noun names, as the verb that carries the noun tells it. */
final class EventNouns {
  private final Tree tree;
  private final Clauses clauses;
  private final Carriers carriers;
  private final PrepositionalArguments behind;
  private final SupportVerbs support;

  EventNouns(Tree tree, Clauses clauses, Carriers carriers, PrepositionalArguments behind) {
    this.tree = tree;
    this.clauses = clauses;
    this.carriers = carriers;
    this.behind = behind;
    this.support = SupportVerbs.english();
  }

  List<Carrier> carriers(Word noun) {
    return carriers.of(noun);
  }

  /** The verbs by which somebody does what the noun names: "held talks", "left for talks". */
  List<Carrier> supporting(Word noun) {
    return carriers(noun).stream()
        .filter(this::carries)
        .filter(carrier -> mayShare(noun, carrier))
        .toList();
  }

  /** "X's trip included talks"; in "the programme included talks" nobody is told to travel. */
  private boolean carries(Carrier carrier) {
    boolean journey = support.journey(carrier.verb(), carrier.link());
    return support.carries(carrier.verb(), carrier.link())
        && (!journey || trips(carrier).findAny().isPresent());
  }

  private Stream<Word> trips(Carrier carrier) {
    return clauses.agents(carrier.word()).stream().map(Edge::to).filter(trip -> trip.has("trip"));
  }

  /** Verbs at, during or after the event, whose subject may have been there: "said after talks". */
  List<Carrier> attended(Word noun) {
    return owners(noun).isEmpty() ? around(noun).toList() : List.of();
  }

  /** "said at the bank's annual meeting": at it, and it is not that of another person. */
  List<Carrier> attendedOfOthers(Word noun) {
    List<Word> owners = owners(noun);
    return owners.isEmpty() || owners.stream().anyMatch(Word::namesPerson)
        ? List.of()
        : around(noun)
            .filter(carrier -> Lexicon.english().has(carrier.link(), "at-the-event"))
            .toList();
  }

  private Stream<Carrier> around(Word noun) {
    return carriers(noun).stream()
        .filter(carrier -> !carries(carrier))
        .filter(carrier -> support.carriesUnderAny(carrier.link()));
  }

  /** Whose it is; in "Monday's talks" and "today's talks" nobody's. */
  private List<Word> owners(Word noun) {
    return tree.children(noun, Label.NMOD_POSS).stream().filter(owner -> !isTime(owner)).toList();
  }

  /** "Monday's", "today's"; "Spring's" is somebody's. */
  static boolean ownsDay(Word owner) {
    return owner.has("weekday") || (!owner.isProper() && owner.has("day-owner"));
  }

  private static boolean isTime(Word word) {
    return ownsDay(word) || word.has("counts-time");
  }

  /**
   * "his talks" have an owner; in "held his talks" he is the subject once more, and whoever
   * "attended the bank's meeting" was there besides the bank. Whoever "announced talks between Peru
   * and Chile" is no party to them, and whoever "discussed the war" does not wage it.
   */
  private boolean mayShare(Word noun, Carrier carrier) {
    List<Word> owners = owners(noun);
    if (carrier.word().has("discussing") && noun.has("situation")) {
      return false;
    }
    if (support.mayBeOutside(carrier.verb()) && namesParties(noun)) {
      return false;
    }
    return owners.isEmpty()
        || support.isThere(carrier.verb())
        || (carrier.link().equals(Carrier.OBJECT)
            && owners.stream().anyMatch(Word::isPossessivePronoun));
  }

  /** Who does what the verb says; whom it receives, where it is a host's verb. */
  List<Edge> doers(Carrier carrier) {
    return told(carrier).stream().map(edge -> edge.as(Relation.AGENT).by(Step.SUPPORT)).toList();
  }

  private List<Edge> told(Carrier carrier) {
    if (!carrier.verbal()) {
      return List.of(Edge.of(Relation.AGENT, carrier.word()));
    }
    if (support.journey(carrier.verb(), carrier.link())) {
      return travellers(carrier);
    }
    if (support.guest(carrier.verb(), carrier.link())) {
      return clauses.patients(carrier.word());
    }
    return support.both(carrier.verb(), carrier.link())
        ? Edge.distinct(
            Stream.concat(
                clauses.agents(carrier.word()).stream(), clauses.patients(carrier.word()).stream()))
        : actingOrAddressed(carrier);
  }

  /** "X's trip will include talks", "X came on a visit that included talks": X. */
  private List<Edge> travellers(Carrier carrier) {
    return Edge.distinct(
        trips(carrier)
            .flatMap(
                trip ->
                    Stream.concat(
                        owners(trip).stream().map(owner -> Edge.of(Relation.AGENT, owner)),
                        supporting(trip).stream()
                            .filter(by -> !by.word().equals(carrier.word()))
                            .flatMap(by -> doers(by).stream()))));
  }

  /**
   * "In a meeting with Y, X was asked": whoever is spoken to and has nobody else to act is there.
   */
  private List<Edge> actingOrAddressed(Carrier carrier) {
    List<Edge> agents = clauses.agents(carrier.word());
    boolean addressed = agents.isEmpty() && support.addresses(carrier.verb());
    return addressed && clauses.passive(carrier.word()) ? clauses.patients(carrier.word()) : agents;
  }

  /** Whom the carrying verb speaks to: "told him in a call". */
  List<Edge> addressees(Word noun) {
    return Edge.distinct(
        Stream.concat(supporting(noun).stream(), attended(noun).stream())
            .filter(carrier -> support.addresses(carrier.verb()))
            .flatMap(carrier -> clauses.patients(carrier.word()).stream())
            .map(edge -> edge.as(Relation.ADDRESSEE).by(Step.SUPPORT)));
  }

  boolean addresses(Carrier carrier) {
    return support.addresses(carrier.verb());
  }

  /** Subjects of the verbs that give the event a home: "Geneva hosted the talks". */
  List<Edge> homes(Word noun) {
    return carriers(noun).stream()
        .filter(carrier -> carrier.link().equals(Carrier.OBJECT))
        .filter(carrier -> Lexicon.english().has(carrier.verb(), "hosting"))
        .flatMap(carrier -> clauses.agents(carrier.word()).stream())
        .map(edge -> edge.as(Relation.HOME).by(Step.SUPPORT))
        .toList();
  }

  /**
   * "X, flanked by Y, met Z", "Together with Y, X met Z", "X met Z in the presence of Y", "the
   * board met under the chairmanship of Y", "X flew to Oslo with Y to meet Z".
   */
  List<Edge> escorts(Word predicate) {
    List<Word> parties =
        Edge.words(
            clauses.verbal(predicate)
                ? clauses.agents(predicate)
                : supporting(predicate).stream().flatMap(c -> doers(c).stream()).toList());
    Stream<Word> acts =
        clauses.verbal(predicate)
            ? Stream.of(predicate)
            : supporting(predicate).stream().map(Carrier::word);
    Stream<Edge> beside =
        Stream.concat(acts, parties.stream())
            .flatMap(
                one ->
                    Lexicon.english().words("company").stream()
                        .flatMap(with -> behind.hanging(one, with)));
    Stream<Edge> escort =
        Stream.concat(Stream.of(predicate), parties.stream())
            .flatMap(one -> below(one, this::escorting))
            .flatMap(below -> behind.hanging(below, "by"));
    Stream<Edge> witnesses =
        Lexicon.english().words("before-those-present").stream()
            .flatMap(link -> behind.of(predicate, link).stream())
            .filter(noun -> noun.to().has("of-those-present"))
            .flatMap(noun -> behind.hanging(noun.to(), "of"));
    return Edge.distinct(
        Stream.of(beside, escort, witnesses, onJourney(predicate), companions(predicate))
            .flatMap(all -> all)
            .map(edge -> edge.as(Relation.ESCORT).by(Step.COMPANY)));
  }

  /** "X flew to Oslo with Y", where no contact stands between, of which Y might be a party. */
  private Stream<Edge> onJourney(Word verb) {
    return clauses.verbal(verb) && verb.has("motion")
        ? behind
            .hanging(verb, "with")
            .filter(
                with ->
                    tree
                        .words()
                        .subList(verb.index(), Math.max(verb.index(), with.to().index()))
                        .stream()
                        .noneMatch(word -> word.has("contact")))
        : Stream.empty();
  }

  /** "X flew to Oslo with Y to meet Z", "X flew to Oslo with Y for talks with Z": Y as well. */
  private Stream<Edge> companions(Word predicate) {
    Stream<Word> acts =
        clauses.verbal(predicate)
            ? Stream.of(predicate)
            : Stream.concat(supporting(predicate).stream(), attended(predicate).stream())
                .map(Carrier::word);
    return Stream.concat(acts.flatMap(this::journey), scenes(predicate))
        .distinct()
        .flatMap(verb -> behind.hanging(verb, "with"))
        .filter(with -> with.to().isBefore(predicate) && with.to().namesPerson());
  }

  /** "X sits with Y during talks with Z": what somebody is seen to do at an event. */
  private Stream<Word> scenes(Word noun) {
    return clauses.verbal(noun)
        ? Stream.empty()
        : attended(noun).stream()
            .filter(carrier -> Lexicon.english().has(carrier.link(), "on-way"))
            .map(Carrier::word)
            .filter(verb -> verb.has("seen-at-it"));
  }

  /** The journey that somebody makes to do something, or on which he takes part in it. */
  private Stream<Word> journey(Word verb) {
    Stream<Word> above =
        clauses.infinitive(verb) && tree.is(verb, Label.XCOMP, Label.ADVCL)
            ? tree.governor(verb).stream()
            : Stream.of(verb);
    return above.filter(going -> going.isVerb() && going.has("motion"));
  }

  private Stream<Word> below(Word word, Predicate<Word> wanted) {
    return tree
        .children(word, Label.ADVCL, Label.ACL, Label.ACL_RELCL, Label.DEP, Label.CONJ)
        .stream()
        .filter(wanted);
  }

  private boolean escorting(Word verb) {
    return verb.isParticiple() && verb.has("escorting");
  }

  /** "the French offensive", "clashes between A and B": the noun itself says who does it. */
  boolean namesDoer(Word noun) {
    return Lexicon.english().words("of-doer").stream()
            .anyMatch(link -> behind.hanging(noun, link).findAny().isPresent())
        || tree.children(noun, Label.AMOD, Label.COMPOUND).stream().anyMatch(Word::isCapitalised);
  }

  /** "talks between Peru and Chile", "a meeting of the World Bank". */
  private boolean namesParties(Word noun) {
    return Lexicon.english().words("of-several").stream()
        .flatMap(link -> behind.hanging(noun, link))
        .anyMatch(edge -> edge.to().isProper());
  }

  /** "after a meeting with X": the other party is named. */
  boolean namesPartner(Word noun) {
    return Lexicon.english().words("of-partner").stream()
        .anyMatch(link -> behind.hanging(noun, link).findAny().isPresent());
  }
}
