package org.newsgraph.extractor.mention.event.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractor.grammar.Carrier;
import org.newsgraph.extractor.grammar.Edge;
import org.newsgraph.extractor.grammar.Embedding;
import org.newsgraph.extractor.grammar.Embedding.Link;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.Relation;
import org.newsgraph.extractor.grammar.Step;
import org.newsgraph.extractor.grammar.SyntacticFunction;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.MentionKind;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.event.party.Parties;
import org.newsgraph.extractor.mention.event.party.Places;
import org.newsgraph.extractor.mention.event.rule.EventRule.Slot;
import org.newsgraph.extractor.mention.event.rule.Filler;
import org.newsgraph.extractor.mention.event.rule.Kind;
import org.newsgraph.extractor.mention.event.rule.RuleReader.Found;

/** Candidates for the place of an event, from the slots that are surest. */
final class PlaceFinder {
  private final PredicateGraph graph;
  private final Parties parties;
  private final Places places;
  private final Found event;

  PlaceFinder(PredicateGraph graph, Parties parties, Found event) {
    this.graph = graph;
    this.parties = parties;
    this.places = parties.places();
    this.event = event;
  }

  /** A place that a slot may name, and by which steps it was found. */
  private record Candidate(Slot slot, String relation, Edge edge) {
    boolean preposition() {
      return edge.relation().isPreposition();
    }

    boolean own() {
      return !edge.came(Step.CARRIER) && !edge.came(Step.ASTRAY);
    }
  }

  /** What hangs on the trigger, else on its verb, else astray, else who hosts, else above. */
  List<EntityMention> find() {
    List<EntityMention> taken = takenGround();
    if (!taken.isEmpty()) {
      return taken;
    }
    List<EntityMention> seat = goal();
    if (!seat.isEmpty()) {
      return seat;
    }
    List<Candidate> all = candidates();
    List<EntityMention> found =
        new ArrayList<>(named(all.stream().filter(one -> one.own() && !one.preposition())));
    found.addAll(named(all.stream().filter(one -> one.own() && one.preposition())));
    for (Step step : List.of(Step.CARRIER, Step.ASTRAY)) {
      if (found.isEmpty()) {
        named(all.stream().filter(one -> one.edge().came(step))).stream()
            .filter(place -> !places.isContinent(place))
            .forEach(found::add);
      }
    }
    if (found.isEmpty() && event.rule().gives(Filler.PLACE)) {
      found.addAll(homes());
    }
    return found.isEmpty() && event.rule().type() != EventClass.CALL ? above() : found;
  }

  /** "spoke on the war in Peru during a visit to the United Nations": there, and not in Peru. */
  private List<EntityMention> goal() {
    return event.rule().type() == EventClass.VISIT && event.head().isNoun()
        ? graph.attached(event.head(), "to").stream()
            .flatMap(goal -> parties.itself(goal).stream())
            .filter(goal -> goal.isName() && goal.names(EntityType.ORGANIZATION))
            .toList()
        : List.of();
  }

  /**
   * "the invasion of Kuwait", "an attack on Goma", "shelled Goma": what is so hit lies where it
   * took place.
   */
  private List<EntityMention> takenGround() {
    return event.head().has("hits-ground")
        ? Stream.concat(
                Stream.of(Relation.PATIENT, Relation.behind("of"))
                    .flatMap(relation -> graph.words(event.head(), relation).stream()),
                graph.attached(event.head(), "on").stream())
            .flatMap(ground -> Stream.concat(Stream.of(ground), around(ground)))
            .flatMap(ground -> parties.itself(ground).stream())
            .filter(ground -> ground.isName() && Kind.PLACE.fits(ground))
            .toList()
        : List.of();
  }

  /** "the city of Goma", "a depot near Goma". */
  private Stream<Word> around(Word ground) {
    return Stream.concat(
            Stream.of("of").filter(of -> ground.has("town")),
            Lexicon.english().words("locative").stream())
        .flatMap(preposition -> graph.attached(ground, preposition).stream());
  }

  private List<Candidate> candidates() {
    return event.rule().slots().stream()
        .filter(slot -> slot.filler() == Filler.PLACE)
        .flatMap(
            slot ->
                slot.relations().stream()
                    .flatMap(
                        relation ->
                            event.further(relation).stream()
                                .map(edge -> new Candidate(slot, relation, edge))))
        .filter(one -> !otherNation(one) && !posted(one) && !ofMatter(one))
        .toList();
  }

  /**
   * "discussed the crisis in Peru": that is there, and they may be elsewhere; not "in the palace".
   */
  private boolean ofMatter(Candidate one) {
    Word head = event.head();
    return head.isVerb()
        && one.preposition()
        && head.has("discussing")
        && !one.edge().to().has("house-by-name")
        && places.of(one.edge().to()).stream().noneMatch(places::isVenue)
        && graph.below(one.edge().to(), SyntacticFunction.PREPOSITION).stream()
            .flatMap(in -> graph.before(in).stream())
            .anyMatch(what -> what.has("situation"));
  }

  /** "attended by the ambassador in Baghdad": where he serves. */
  private boolean posted(Candidate one) {
    return graph
        .above(one.edge().to())
        .filter(office -> !office.equals(event.head()))
        .filter(office -> office.has("sole-office"))
        .isPresent();
  }

  /** "Karzai's Indian visit" led to India, "an Indian visit" may be one by Indians. */
  private boolean otherNation(Candidate one) {
    return one.relation().equals("modifier") && event.edges("owner").isEmpty();
  }

  private List<EntityMention> named(Stream<Candidate> candidates) {
    return candidates.flatMap(this::at).toList();
  }

  /** "on" is a place only with ground below it: "on the island of Bali", not "talks on Cyprus". */
  private Stream<EntityMention> at(Candidate one) {
    boolean topic = one.relation().equals("on") && !places.isGround(one.edge().to());
    return topic
        ? Stream.of()
        : places.of(one.edge().to()).stream().filter(place -> fits(one, place));
  }

  private boolean fits(Candidate one, EntityMention place) {
    boolean named = one.slot().kind().fits(place) || places.isVenue(place);
    boolean whole = one.relation().equals("compound") && places.isContinent(place);
    return place.kind() == MentionKind.DEMONYM || (named && !whole);
  }

  /** "Geneva hosted the talks": a town does so by being the place. */
  private List<EntityMention> homes() {
    return graph.words(event.head(), Relation.HOME).stream()
        .flatMap(subject -> parties.itself(subject).stream())
        .filter(EntityMention::isName)
        .filter(town -> Kind.TOWN.fits(town) || places.isVenue(town))
        .toList();
  }

  /** "in Kyiv on Monday, where they met", "a visit to Oslo, during which he met". */
  private List<EntityMention> above() {
    Optional<EntityMention> where = graph.where(event.head()).flatMap(places::before);
    return Stream.concat(
            where.stream(),
            Stream.concat(
                    graph.words(event.head(), Relation.DESTINATION).stream(),
                    Stream.concat(whereSomebodyIs(), whereSomebodyGoes()))
                .flatMap(noun -> places.of(noun).stream())
                .filter(Kind.PLACE::fits))
        .toList();
  }

  /** "flew to Oslo to hold talks". */
  private Stream<Word> whereSomebodyGoes() {
    return Stream.concat(
            Stream.of(event.head()), graph.carriers(event.head()).stream().map(Carrier::word))
        .filter(verb -> graph.isVerbal(verb) && graph.isInfinitive(verb))
        .flatMap(verb -> graph.embedding(verb).stream())
        .map(Embedding::above)
        .filter(verb -> graph.isVerbal(verb) && goes(verb))
        .flatMap(
            verb ->
                Lexicon.english().words("whither").stream()
                    .flatMap(preposition -> graph.attached(verb, preposition).stream()))
        .filter(Word::isProper)
        .limit(1);
  }

  private boolean goes(Word verb) {
    String name = graph.verb(verb);
    return Lexicon.english().has(name, "motion")
        || Lexicon.english().has(name, "arriving")
        || Lexicon.english().has(name, "setting-out")
        || Lexicon.english().has(name, "sending-off");
  }

  /** "was in Oslo to talk", "is in Oslo, holding talks". */
  private Stream<Word> whereSomebodyIs() {
    return Stream.concat(
            Stream.of(event.head()), graph.carriers(event.head()).stream().map(Carrier::word))
        .filter(verb -> graph.isVerbal(verb) && !graph.hasSubject(verb))
        .flatMap(verb -> graph.embedding(verb).stream())
        .filter(under -> under.link() == Link.COMPLEMENT || under.link() == Link.ADVERBIAL)
        .map(Embedding::above)
        .filter(graph::isPredicate)
        .filter(noun -> Lexicon.english().has(graph.preposition(noun), "locative"))
        .limit(1);
  }
}
