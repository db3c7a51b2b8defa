package org.newsgraph.extractor.fact.occasion;

import static org.newsgraph.extractor.grammar.SyntacticFunction.ADJECTIVE;
import static org.newsgraph.extractor.grammar.SyntacticFunction.ADVERB;
import static org.newsgraph.extractor.grammar.SyntacticFunction.ATTRIBUTE;
import static org.newsgraph.extractor.grammar.SyntacticFunction.COMPOUND;
import static org.newsgraph.extractor.grammar.SyntacticFunction.DETERMINER;
import static org.newsgraph.extractor.grammar.SyntacticFunction.OWNER;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.extractor.fact.Participant;
import org.newsgraph.extractor.fact.Party;
import org.newsgraph.extractor.fact.draft.Draft;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.PredicateGraphs;
import org.newsgraph.extractor.grammar.Relation;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.event.finding.Argument;
import org.newsgraph.extractor.mention.event.rule.EventRule;
import org.newsgraph.extractor.mention.event.rule.Filler;

/** The words by which a report points back to what was told, or away from it. */
final class BackReference {
  /** Nouns of events that many attend, of which the sentences name one or the other. */
  private static final Set<String> GATHERINGS = Lexicon.english().words("attended");

  private static final String ORDINAL = "ordinal";
  private static final String OF = Relation.behind("of").name();

  /** Slots of a body before or in front of the noun of its session; "of" puts it behind. */
  private static final Set<String> OWN =
      Stream.of(Relation.COMPOUND, Relation.MODIFIER, Relation.OWNER)
          .map(Relation::name)
          .collect(Collectors.toSet());

  private final PredicateGraphs graphs;
  private final Map<Integer, Set<String>> lemmas = new HashMap<>();
  private final Map<Integer, Marks> marks = new HashMap<>();
  private final Set<String> other;
  private final Set<String> attending;

  /**
   * @param words the list "other" sets an occasion apart from those told before ("another",
   *     "second"); "attending" tells who else was there
   */
  BackReference(PredicateGraphs graphs, Lexicon words) {
    this.graphs = graphs;
    this.other = words.words("other");
    this.attending = words.words("attending");
  }

  /** "He was accompanied by X", which may be said of a visit as well. */
  boolean accompanying(Draft draft) {
    return attending(draft) && noun(draft).equals("accompany");
  }

  /** "X also attended", "he was accompanied by X": more on what has been told, and only that. */
  boolean attending(Draft draft) {
    EventRule rule = draft.mention().trigger().rule();
    return draft.mention().type() == EventClass.MEETING
        && rule.trigger().bare().stream().anyMatch(attending::contains);
  }

  /** "Participants in the talks included X": who was there, and at what. */
  boolean lists(Draft draft) {
    return attending(draft) && !draft.mention().trigger().rule().gives("agent", Filler.ACTOR);
  }

  /** "The two discussed the budget": they may have done so by telephone. */
  boolean ofOpenChannel(Draft draft) {
    boolean nounOfContact =
        trigger(draft).isNoun() && Lexicon.english().has(noun(draft), "contact");
    return draft.mention().type() == EventClass.MEETING
        && draft.setting().place().isEmpty()
        && Lexicon.english().has(noun(draft), "open-channel")
        && !nounOfContact;
  }

  /** Whether its sentence has a word for a contact. */
  boolean namesContact(Draft draft) {
    return graph(draft).words().stream().anyMatch(word -> word.has("contact"));
  }

  /** "the summit", "this conference", "today's meeting": one that everybody knows by now. */
  boolean definite(Draft draft) {
    PredicateGraph graph = graph(draft);
    Word trigger = trigger(draft);
    return trigger.isNoun()
        && GATHERINGS.contains(trigger.lemma())
        && (determined(graph, trigger, "the", "this", "that") || dayOwns(graph, trigger));
  }

  private static boolean dayOwns(PredicateGraph graph, Word noun) {
    return graph.below(noun, OWNER).stream().anyMatch(graph::ownsDay);
  }

  /** "attended the meeting", "the summit was attended by": those named were among others. */
  boolean attends(Draft draft) {
    return graph(draft).carriers(trigger(draft)).stream()
        .anyMatch(carrier -> attending.contains(carrier.verb()));
  }

  /** "Huber led the Austrian delegation": at the talks told before, however long. */
  boolean leadsSide(Draft draft) {
    return attending(draft)
        && draft.mention().trigger().rule().isVerb()
        && Lexicon.english().has(noun(draft), "leading");
  }

  /**
   * The body whose own session it is, which its members attend: "the OPEC meeting", "a meeting of
   * the council"; none where it met somebody.
   */
  Set<Party> sessionOf(Draft draft) {
    if (!GATHERINGS.contains(noun(draft))) {
      return Set.of();
    }
    Map<EntityMention, String> slots =
        draft.mention().arguments().stream()
            .collect(Collectors.toMap(Argument::mention, Argument::slot, (one, two) -> one));
    boolean meets =
        draft.participants().stream()
            .map(who -> slots.getOrDefault(who.mention(), ""))
            .anyMatch(BackReference::ofPartner);
    return meets
        ? Set.of()
        : draft.participants().stream()
            .filter(who -> ofOwner(slots.getOrDefault(who.mention(), "")))
            .map(Participant::party)
            .filter(party -> party.type() == EntityType.ORGANIZATION && party.isBody())
            .collect(Collectors.toSet());
  }

  /**
   * "The talks between X and Y", "the talks that X had with Y": they say themselves whose; "the
   * talks with X and Y" do not.
   */
  static boolean namesBothSides(Draft draft) {
    Map<EntityMention, String> partners =
        draft.mention().arguments().stream()
            .filter(argument -> !argument.slot().equals(Relation.ESCORT.name()))
            .filter(argument -> ofPartner(argument.slot()))
            .collect(Collectors.toMap(Argument::mention, Argument::slot, (one, two) -> one));
    boolean among =
        draft.participants().stream()
            .map(who -> partners.getOrDefault(who.mention(), ""))
            .anyMatch(slot -> Lexicon.english().has(slot, "of-several"));
    long there =
        draft.participants().stream().filter(who -> partners.containsKey(who.mention())).count();
    return draft.participants().size() > 1
        && (among || (there > 0 && there < draft.participants().size()));
  }

  /**
   * "The call", "it was their third call": a request or a conversation by telephone, whichever has
   * been told.
   */
  boolean mayBeCall(Draft draft) {
    PredicateGraph graph = graph(draft);
    Word trigger = trigger(draft);
    return draft.type() == EventClass.REQUEST
        && isCall(draft)
        && trigger.isNoun()
        && trigger.isSingular()
        && refersBack(draft)
        && draft.recipients().findAny().isEmpty()
        && graph.clausesOf(trigger).isEmpty()
        && Lexicon.english().words("of-aim").stream()
            .allMatch(link -> graph.attached(trigger, link).isEmpty());
  }

  /** Its word may tell a request and a conversation by telephone. */
  boolean isCall(Draft draft) {
    return trigger(draft).has("call-or-request");
  }

  private static boolean ofOwner(String slot) {
    return OWN.contains(slot) || slot.equals(OF);
  }

  /** "with X", "between X and Y". */
  private static boolean ofPartner(String slot) {
    boolean behind = Lexicon.english().has(slot, "preposition") && !slot.equals(OF);
    return behind || slot.equals(Relation.ESCORT.name());
  }

  /** "Talks", "the meeting": a noun for what several do together. */
  boolean gathers(Draft draft) {
    return draft.mention().type() == EventClass.MEETING
        && trigger(draft).isNoun()
        && GATHERINGS.contains(noun(draft));
  }

  /** Whether its sentence speaks of a journey to several places. */
  boolean tour(Draft draft) {
    return graph(draft).words().stream().anyMatch(word -> word.has("tour"));
  }

  /** Whether a name before or behind the noun says which it is: "the Doha talks". */
  boolean specified(Draft draft) {
    return graph(draft).below(trigger(draft), COMPOUND, ADJECTIVE, ATTRIBUTE, OWNER).stream()
        .anyMatch(Word::isCapitalised);
  }

  /** "signed the accord", "the treaty concluded by X": an agreement that has been told of. */
  boolean definiteAccord(Draft draft) {
    PredicateGraph graph = graph(draft);
    Word trigger = trigger(draft);
    Optional<Word> verb = trigger.isVerb() ? Optional.of(trigger) : graph.above(trigger);
    return draft.mention().type() == EventClass.SIGNING
        && verb.filter(Word::isVerb).stream()
            .flatMap(at -> made(graph, at))
            .anyMatch(
                noun -> !noun.equals(trigger) && determined(graph, noun, "the", "this", "that"));
  }

  private static Stream<Word> made(PredicateGraph graph, Word verb) {
    return Stream.concat(
        graph.words(verb, Relation.PATIENT).stream(), graph.attached(verb, "to").stream());
  }

  /** "the talks", "this visit", "their meeting": the noun points to something already told. */
  boolean refersBack(Draft draft) {
    PredicateGraph graph = graph(draft);
    Word trigger = trigger(draft);
    return trigger.isNoun()
        && (determined(graph, trigger, "the", "this", "that", "these", "those")
            || graph.has(trigger, OWNER)
            || (manifold(trigger) && draft.mention().arguments().isEmpty()));
  }

  private static boolean manifold(Word noun) {
    return noun.isCommonNoun() && noun.isPlural();
  }

  private static boolean determined(PredicateGraph graph, Word noun, String... words) {
    return graph.below(noun, DETERMINER).stream()
        .anyMatch(det -> List.of(words).contains(det.lower()));
  }

  /** "another", "their second": not the one told before. */
  boolean setApart(Draft draft) {
    return marks(draft).setApart();
  }

  /** "Another", "a separate": plainly not one told before, while "the third" may be that one. */
  boolean another(Draft draft) {
    return marks(draft).another();
  }

  /** "Many meetings", "several talks": told of them all, while another report tells of one. */
  boolean ofSeveral(Draft draft) {
    return marks(draft).several();
  }

  private static boolean separate(Word word) {
    return word.has("separate") && !counts(word);
  }

  /** "His third visit": which one it is, is told by counting. */
  boolean counted(Draft draft) {
    return !ordinals(draft).isEmpty();
  }

  /** "His third visit" and "the fourth". */
  boolean countedOtherwise(Draft one, Draft two) {
    Set<String> second = ordinals(two);
    return !second.isEmpty()
        && !ordinals(one).isEmpty()
        && Collections.disjoint(ordinals(one), second);
  }

  /** "Met for the first time since their talks", where one is the noun: those were before. */
  boolean before(Draft one, Draft two) {
    return looksBackAt(one, two) || looksBackAt(two, one);
  }

  private boolean looksBackAt(Draft verb, Draft noun) {
    return noun.sentence() == verb.sentence()
        && Lexicon.english().has(graph(noun).preposition(trigger(noun)), "looking-back")
        && graph(noun).upwards(trigger(noun)).contains(trigger(verb));
  }

  /**
   * "Arrived on his third visit", "met for another round of talks": the noun says once more what
   * the verb above it tells. Or both are "his third".
   */
  boolean againSaid(Draft one, Draft two) {
    return isUnder(one, two)
        || isUnder(two, one)
        || isCountOf(two, one)
        || (counted(one)
            && counted(two)
            && noun(one).equals(noun(two))
            && !Collections.disjoint(ordinals(one), ordinals(two)));
  }

  private boolean isUnder(Draft noun, Draft verb) {
    return noun.sentence() == verb.sentence()
        && trigger(noun).isNoun()
        && graph(noun).above(trigger(noun)).filter(trigger(verb)::equals).isPresent()
        && trigger(verb).isVerb();
  }

  /** "Spoke on Monday, their third call": the noun behind the clause counts what its verb tells. */
  private boolean isCountOf(Draft noun, Draft verb) {
    return noun.sentence() == verb.sentence()
        && trigger(verb).isVerb()
        && trigger(noun).isNoun()
        && trigger(verb).isBefore(trigger(noun))
        && counted(noun)
        && graph(noun).preposition(trigger(noun)).isEmpty()
        && noun.parties().equals(verb.parties());
  }

  private Set<String> ordinals(Draft draft) {
    return marks(draft).ordinals();
  }

  /**
   * What the words at the trigger of a report say of which one it is: asked for whenever two
   * reports are compared.
   */
  private record Marks(
      Word trigger, Set<String> ordinals, boolean setApart, boolean another, boolean several) {}

  private Marks marks(Draft draft) {
    return marks.computeIfAbsent(draft.begin(), begin -> readMarks(draft));
  }

  private Marks readMarks(Draft draft) {
    Word trigger = graph(draft).word(draft.mention().trigger().token());
    List<Word> below = graph(draft).below(trigger, ADJECTIVE, DETERMINER, ADVERB);
    return new Marks(
        trigger,
        below.stream()
            .flatMap(word -> Lexicon.english().value(word.lemma(), ORDINAL).stream())
            .collect(Collectors.toUnmodifiableSet()),
        below.stream().anyMatch(word -> other.contains(word.lemma()))
            && !(isSaidOfTold(graph(draft), trigger)
                && below.stream().allMatch(word -> !other.contains(word.lemma()) || counts(word))),
        below.stream().anyMatch(BackReference::separate),
        manifold(trigger)
            && below.stream()
                .anyMatch(word -> word.has("of-many") && other.contains(word.lemma())));
  }

  /** "It was their second meeting": the one just told, which is the second. */
  private static boolean isSaidOfTold(PredicateGraph graph, Word noun) {
    return graph.isPredicate(noun)
        && graph.subjects(noun).stream().anyMatch(word -> word.has("told-subject"));
  }

  private static boolean counts(Word word) {
    return Lexicon.english().value(word.lemma(), ORDINAL).isPresent();
  }

  /** Whether those who take part are many, or somebody's: a committee that meets is none. */
  boolean many(Draft draft) {
    return draft.participants().stream()
        .anyMatch(
            who ->
                !(who.party() instanceof Party.Group group)
                    || group.owner().isPresent()
                    || plural(who));
  }

  /** Whether its verb tells of what has been: "police beat", "have been beaten". */
  boolean past(Draft draft) {
    Word verb = trigger(draft);
    return verb.isPast() || verb.isParticiple();
  }

  private boolean plural(Participant who) {
    Word noun = graphs.of(who.mention().sentence()).word(who.mention().head());
    return noun.isPlural() && !noun.is(noun.lemma());
  }

  /** "Negotiations": many, with no word that says which. */
  boolean bare(Draft draft) {
    PredicateGraph graph = graph(draft);
    Word trigger = trigger(draft);
    return manifold(trigger)
        && draft.mention().arguments().isEmpty()
        && !graph.has(trigger, DETERMINER)
        && !graph.has(trigger, OWNER);
  }

  /**
   * Whether words beside the noun of one report name what none of the sentences of a group does:
   * "the Doha talks" are not the meeting in Oslo, nor are "debt negotiations" in the sentence of
   * that meeting, unless one stands under the other: "met for debt talks", "discussions during a
   * meeting". "The visit to Peru" is the one to Lima.
   */
  boolean strange(ReportGroup group, Draft draft) {
    boolean there =
        draft.type().isContact() && group.any(told -> Contradiction.atOnePlace(told, draft));
    return specifiers(draft).stream()
        .filter(word -> !(there && isAt(draft, word)))
        .anyMatch(word -> !group.any(told -> isUnder(draft, told) || says(told, draft, word)));
  }

  private boolean isAt(Draft draft, Word word) {
    return Lexicon.english().has(graph(draft).preposition(word), "to-a-place");
  }

  private boolean says(Draft told, Draft draft, Word word) {
    boolean ownWord =
        draft.type().isContact()
            && told.sentence() == draft.sentence()
            && !word.equals(trigger(told));
    return ownWord
        ? graph(told).words().stream()
            .anyMatch(other -> other.lemma().equals(word.lemma()) && !other.equals(word))
        : lemmas(told).contains(word.lemma());
  }

  private Set<String> lemmas(Draft draft) {
    return lemmas.computeIfAbsent(
        draft.sentence(),
        number ->
            graphs.of(number).words().stream()
                .map(Word::lemma)
                .collect(Collectors.toUnmodifiableSet()));
  }

  /** Nouns and names before the noun, and what it is about. */
  private List<Word> specifiers(Draft draft) {
    PredicateGraph graph = graph(draft);
    Word trigger = trigger(draft);
    return Stream.concat(
            graph.below(trigger, COMPOUND, ADJECTIVE).stream()
                .filter(word -> word.isNoun() || word.isCapitalised()),
            graph.below(trigger, ATTRIBUTE).stream()
                .filter(word -> !graph.preposition(word).equals("with"))
                .filter(word -> !(word.has("counts-time") && graph.preposition(word).isEmpty())))
        .filter(word -> word.isBefore(trigger) || word.isNoun())
        .toList();
  }

  String noun(Draft draft) {
    return trigger(draft).lemma();
  }

  private Word trigger(Draft draft) {
    return marks(draft).trigger();
  }

  private PredicateGraph graph(Draft draft) {
    return graphs.of(draft.mention().trigger().sentence());
  }
}
