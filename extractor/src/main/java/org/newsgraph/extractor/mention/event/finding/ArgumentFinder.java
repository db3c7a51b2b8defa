package org.newsgraph.extractor.mention.event.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.grammar.Carrier;
import org.newsgraph.extractor.grammar.Edge;
import org.newsgraph.extractor.grammar.Embedding.Link;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.Relation;
import org.newsgraph.extractor.grammar.Step;
import org.newsgraph.extractor.grammar.SupportVerbs;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.MentionKind;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.event.party.Parties;
import org.newsgraph.extractor.mention.event.rule.EventRule.Slot;
import org.newsgraph.extractor.mention.event.rule.Filler;
import org.newsgraph.extractor.mention.event.rule.Kind;
import org.newsgraph.extractor.mention.event.rule.RuleReader.Filled;
import org.newsgraph.extractor.mention.event.rule.RuleReader.Found;

/** Who takes part in one event: the mentions for which the words in its slots stand. */
final class ArgumentFinder {
  private static final String AGENT = "agent";
  private static final String COMPOUND = "compound";
  private static final String WITH = "with";

  /** Slots of one party, which tell that a country before the noun is the other. */
  private static final Set<String> PARTNERED = Set.of("with", "modifier", "owner", "between");

  private final PredicateGraph graph;
  private final Parties parties;
  private final Found event;
  private final List<Argument> found = new ArrayList<>();

  private ArgumentFinder(PredicateGraph graph, Parties parties, Found event) {
    this.graph = graph;
    this.parties = parties;
    this.event = event;
  }

  /** Those who take part, in the order of the text; no mention twice. */
  static EventArguments find(PredicateGraph graph, Parties parties, Found event) {
    ArgumentFinder finder = new ArgumentFinder(graph, parties, event);
    finder.fromSlots();
    finder.withoutLoneCountry();
    finder.fromCarriers();
    finder.fromSpeaker();
    finder.indirectly();
    finder.found.sort(Comparator.comparingInt(argument -> argument.mention().id()));
    return new EventArguments(finder.found, finder.strangers());
  }

  private void fromSlots() {
    for (Filled filled : event.filled()) {
      if (filled.filler() != Filler.PLACE) {
        fill(filled.word(), filled.relation(), filled.filler(), filled.kind());
      }
    }
  }

  /**
   * "the Peru talks" are held in or about Peru; only two countries before a noun are its parties.
   */
  private void withoutLoneCountry() {
    boolean alone =
        event.rule().type() == EventClass.MEETING
            && found.stream().filter(one -> one.slot().equals(COMPOUND)).count() == 1
            && found.stream().noneMatch(one -> PARTNERED.contains(one.slot()));
    if (alone) {
      found.removeIf(one -> one.slot().equals(COMPOUND) && one.mention().names(EntityType.COUNTRY));
    }
  }

  /** Hosts and mediators, whose role the support verb itself gives. */
  private void fromCarriers() {
    List<Carrier> special = event.withRole();
    Optional<Slot> agents =
        event.rule().slots().stream().filter(slot -> slot.relations().contains(AGENT)).findFirst();
    if (special.isEmpty() || agents.isEmpty()) {
      return;
    }
    found.removeIf(argument -> argument.slot().equals(AGENT));
    for (Carrier carrier : event.carriers()) {
      Filler filler =
          SupportVerbs.role(carrier)
              .map(role -> Filler.valueOf(role.toUpperCase(Locale.ROOT)))
              .orElse(agents.get().filler());
      graph.doers(carrier).forEach(edge -> fill(edge.to(), AGENT, filler, agents.get().kind()));
    }
  }

  private void fill(Word word, String relation, Filler filler, Kind kind) {
    List<Step> steps = steps(word, relation);
    for (Parties.Found at : parties.found(word)) {
      add(new Argument(at.mention(), filler, kind, relation, steps, at.insteadOf()));
      for (EntityMention other : row(at.mention(), relation)) {
        add(new Argument(other, filler, kind, relation, steps, at.insteadOf()));
      }
    }
  }

  /** "A meeting of X, Y and Z": nobody meets alone. */
  private List<EntityMention> row(EntityMention one, String relation) {
    List<EntityMention> beside = parties.beside(one);
    boolean alone =
        beside.isEmpty()
            && Lexicon.english().has(relation, "of-several")
            && event.edges(relation).size() == 1
            && (one.names(EntityType.PERSON) || one.names(EntityType.COUNTRY));
    return alone ? parties.wholeRow(one) : beside;
  }

  /** "Siemens said talks with Lufthansa had failed": of its own talks, if of nobody else's. */
  private void fromSpeaker() {
    boolean oneSided =
        event.rule().type() == EventClass.MEETING
            && !event.rule().isVerb()
            && !found.isEmpty()
            && found.stream().allMatch(one -> one.slot().equals(WITH))
            && graph.embedding(event.trigger()).filter(e -> e.link() == Link.SUBJECT).isPresent();
    if (oneSided) {
      event.edges("source").stream()
          .limit(1)
          .filter(edge -> !edge.to().has("press"))
          .flatMap(edge -> parties.at(edge.to()).stream().map(speaker -> speaks(speaker, edge)))
          .filter(speaker -> speaker.mention().isName())
          .filter(speaker -> !speaker.mention().names(EntityType.PERSON))
          .forEach(this::add);
    }
  }

  private static Argument speaks(EntityMention speaker, Edge edge) {
    return new Argument(
        speaker, Filler.ACTOR, Kind.AGENT, "source", edge.steps(), Optional.empty());
  }

  /** By which the edge to a word came about. */
  private List<Step> steps(Word word, String relation) {
    return event.edges(relation).stream()
        .filter(edge -> edge.to().equals(word))
        .findFirst()
        .map(Edge::steps)
        .orElse(List.of());
  }

  private void add(Argument argument) {
    boolean known = found.stream().anyMatch(one -> one.mention().equals(argument.mention()));
    if (!known && argument.kind().fits(argument.mention()) && !harmsOnlyPeople(argument)) {
      found.add(argument);
    }
  }

  /** "killed Peruvians": some of a people, and not their country. */
  private boolean harmsOnlyPeople(Argument argument) {
    EntityMention mention = argument.mention();
    Word people = graph.word(mention.head());
    return event.rule().type() == EventClass.ASSAULT
        && suffers(argument.filler())
        && mention.kind() == MentionKind.DEMONYM
        && mention.sentence() == graph.sentence().index()
        && people.isPlural()
        && graph.words(people, Relation.DETERMINER).isEmpty();
  }

  /** Who is acted on, where the slots name nobody: inside their phrases, or in the infinitive. */
  private void indirectly() {
    List<Slot> suffering =
        event.rule().slots().stream().filter(slot -> suffers(slot.filler())).toList();
    for (Slot slot : suffering) {
      if (unnamed(slot.filler())) {
        slot.relations()
            .forEach(
                relation ->
                    event.edges(relation).stream()
                        .filter(edge -> !ofCarrier(relation, edge))
                        .forEach(edge -> inside(slot, edge)));
      }
    }
    suffering.stream().filter(slot -> unnamed(slot.filler())).findFirst().ifPresent(this::inTask);
  }

  /**
   * "took advantage of the chaos in Peru and launched attacks": "of" is not that of the attacks.
   */
  private static boolean ofCarrier(String relation, Edge edge) {
    return relation.equals("of") && edge.steps().contains(Step.CARRIER);
  }

  private void inTask(Slot slot) {
    event.edges("patient").forEach(edge -> inside(slot, edge));
    if (event.rule().isVerb()) {
      tasks().forEach(relation -> event.edges(relation).forEach(edge -> inside(slot, edge)));
    }
  }

  /**
   * Who is to do, or has done, what a clause asks for or holds against him: "demanded that he
   * resign". What is denied names nobody whom the denial is aimed at.
   */
  private List<String> tasks() {
    return switch (event.rule().type()) {
      case REQUEST, ACCUSATION -> List.of("of_task", "of_clause", "clause_subject");
      case REJECTION -> List.of("of_task");
      case ASSAULT, COERCION, PROTEST, DEPARTURE, APPOINTMENT, ELECTION, STATEMENT -> List.of();
      default -> List.of("of_task", "of_clause");
    };
  }

  private static boolean suffers(Filler filler) {
    return filler == Filler.RECIPIENT || filler == Filler.VICTIM;
  }

  private boolean unnamed(Filler filler) {
    return found.stream()
        .filter(known -> known.filler() == filler)
        .allMatch(known -> known.mention().kind() == MentionKind.DESCRIPTION);
  }

  /**
   * The name inside a phrase, instead of a description that refers to nobody known. Of people it
   * says only whose they are: "Japanese nationals" are not Japan, of a number where they are: "shot
   * three in Lima".
   */
  private void inside(Slot slot, Edge edge) {
    if (edge.to().has("people") || edge.to().isCardinal()) {
      return;
    }
    List<EntityMention> direct = parties.at(edge.to());
    Optional<EntityMention> description =
        direct.stream().filter(m -> m.kind() == MentionKind.DESCRIPTION).findFirst();
    List<EntityMention> named =
        direct.isEmpty() || description.isPresent()
            ? parties.within(edge.to(), event.head())
            : direct;
    named.forEach(
        mention ->
            add(
                new Argument(
                    mention,
                    slot.filler(),
                    slot.kind(),
                    slot.relations().get(0),
                    edge.steps(),
                    description)));
  }

  /** Whether somebody takes part who has no name here: "met students". */
  private boolean strangers() {
    return event.rule().slots().stream()
        .filter(slot -> slot.filler().role().isPresent())
        .flatMap(slot -> slot.relations().stream())
        .filter(relation -> !relation.equals("compound") && !relation.equals("modifier"))
        .flatMap(relation -> event.edges(relation).stream())
        .anyMatch(edge -> edge.to().isNoun() && parties.at(edge.to()).isEmpty());
  }
}
