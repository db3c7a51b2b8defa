package org.newsgraph.extractor.entity.reference;

import static org.newsgraph.extractor.grammar.SyntacticFunction.ATTRIBUTE;
import static org.newsgraph.extractor.grammar.SyntacticFunction.CLAUSE_AS_SUBJECT;
import static org.newsgraph.extractor.grammar.SyntacticFunction.COMPLEMENT;
import static org.newsgraph.extractor.grammar.SyntacticFunction.EXPLETIVE;
import static org.newsgraph.extractor.grammar.SyntacticFunction.INDIRECT_OBJECT;
import static org.newsgraph.extractor.grammar.SyntacticFunction.OBJECT;
import static org.newsgraph.extractor.grammar.SyntacticFunction.OBLIQUE;
import static org.newsgraph.extractor.grammar.SyntacticFunction.OWNER;
import static org.newsgraph.extractor.grammar.SyntacticFunction.PASSIVE_SUBJECT;
import static org.newsgraph.extractor.grammar.SyntacticFunction.SUBJECT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.extractor.entity.Noun;
import org.newsgraph.extractor.entity.cast.ArticleEntities;
import org.newsgraph.extractor.entity.cast.Referent;
import org.newsgraph.extractor.entity.naming.Gender;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityType;

/**
 * Finds what a pronoun stands for, by gender, number, function and nearness (after Lappin and
 * Leass, 1994); nouns without a name compete, and where they win the pronoun stays open.
 */
final class PronounReference {
  private static final int WINDOW = 2;
  private static final double AHEAD = 1.1;
  private static final Set<String> HE = Lexicon.english().words("he");
  private static final Set<String> SHE = Lexicon.english().words("she");
  private static final Set<String> IT = Lexicon.english().words("it");
  private static final Set<String> THEY = Lexicon.english().words("they");
  private static final Set<String> I = Lexicon.english().words("speaking-pronoun");
  private static final Set<String> POSSESSIVE = Lexicon.english().words("owner-pronoun");

  private final ArticleEntities cast;
  private final Discourse discourse;
  private final Grammar grammar;
  private final Quotations quotations;
  private final Map<Integer, Noun> nouns = new TreeMap<>();

  PronounReference(
      ArticleEntities cast, Discourse discourse, Grammar grammar, Quotations quotations) {
    this.cast = cast;
    this.discourse = discourse;
    this.grammar = grammar;
    this.quotations = quotations;
  }

  /** The nouns without a name that pronouns were found to mean, by the number of the pronoun. */
  Map<Integer, Noun> nouns() {
    return Map.copyOf(nouns);
  }

  /** The entities; none where it is not sure. */
  List<Integer> refer(EntityMention pronoun) {
    PredicateGraph graph = grammar.graph(pronoun.sentence());
    String word = graph.word(pronoun.head()).lower();
    Set<Occurrence.Trait> traits = traits(word);
    if (traits.isEmpty() || (IT.contains(word) && empty(graph, graph.word(pronoun.head())))) {
      return List.of();
    }
    List<Integer> found = THEY.contains(word) ? both(pronoun) : List.of();
    if (found.isEmpty()) {
      Optional<Occurrence> meant = best(pronoun, traits);
      meant
          .filter(occurrence -> !occurrence.named() && !says(occurrence))
          .ifPresent(noun -> nouns.put(pronoun.id(), new Noun(noun.sentence(), noun.token())));
      found =
          meant
              .map(Occurrence::entities)
              .orElseGet(() -> THEY.contains(word) ? pair(pronoun) : List.of());
    }
    if (isPerson(found)) {
      cast.referent(found.get(0)).learn(HE.contains(word) ? Gender.MALE : Gender.FEMALE);
    }
    return found;
  }

  private List<Integer> both(EntityMention they) {
    List<Integer> speakers = speakers(they);
    return speakers.isEmpty() ? partners(they) : speakers;
  }

  /** "X met Y on Monday, their third meeting": both, where the sentence has named nobody else. */
  private List<Integer> partners(EntityMention their) {
    PredicateGraph graph = grammar.graph(their.sentence());
    Word pronoun = graph.word(their.head());
    boolean ofContact =
        graph.is(pronoun, OWNER)
            && graph
                .above(pronoun)
                .filter(noun -> contact(noun) || noun.has("call-or-request"))
                .isPresent();
    List<Integer> people =
        ofContact
            ? discourse.distinct(their.sentence(), Referent::person).stream()
                .map(Referent::id)
                .sorted()
                .toList()
            : List.of();
    return people.size() == 2 ? people : List.of();
  }

  /**
   * "X flew to Oslo to see Y. Their meeting lasted an hour": both of whom alone the sentence before
   * spoke, where nobody is named in its own.
   */
  private List<Integer> pair(EntityMention they) {
    PredicateGraph graph = grammar.graph(they.sentence());
    Word pronoun = graph.word(they.head());
    Optional<Word> above = graph.above(pronoun);
    boolean meeting =
        (graph.is(pronoun, OWNER) && above.filter(PronounReference::contact).isPresent())
            || (graph.is(pronoun, SUBJECT)
                && above.filter(verb -> together(graph, verb)).isPresent());
    List<Integer> people =
        meeting
            ? discourse.distinct(they.sentence() - 1, Referent::person).stream()
                .map(Referent::id)
                .sorted()
                .toList()
            : List.of();
    return people.size() == 2 && discourse.distinct(they.sentence(), who -> true).isEmpty()
        ? people
        : List.of();
  }

  /**
   * "X told Y that they would meet", "X has invited Y, and they will meet": both of them, who have
   * to do with each other.
   */
  private List<Integer> speakers(EntityMention they) {
    PredicateGraph graph = grammar.graph(they.sentence());
    Word pronoun = graph.word(they.head());
    Optional<Word> telling =
        graph
            .above(pronoun)
            .filter(verb -> graph.is(pronoun, SUBJECT))
            .filter(verb -> graph.is(verb, COMPLEMENT) || graph.isConjunct(verb))
            .filter(verb -> together(graph, verb))
            .flatMap(graph::above);
    List<Integer> both =
        telling.stream()
            .flatMap(verb -> graph.below(verb, SUBJECT, OBJECT, INDIRECT_OBJECT).stream())
            .flatMap(word -> at(they.sentence(), word.index()).stream())
            .filter(one -> one.entities().size() == 1)
            .map(one -> one.entities().get(0))
            .filter(id -> cast.referent(id).person())
            .distinct()
            .sorted()
            .toList();
    return both.size() == 2 ? both : List.of();
  }

  /** A contact without another partner: "would meet again", "would hold talks". */
  private static boolean together(PredicateGraph graph, Word verb) {
    boolean meets = contact(verb) && !graph.has(verb, OBJECT);
    return meets || graph.below(verb, OBJECT).stream().anyMatch(PronounReference::contact);
  }

  private static boolean contact(Word word) {
    return word.has("contact");
  }

  private static Set<Occurrence.Trait> traits(String word) {
    if (HE.contains(word)) {
      return Set.of(Occurrence.Trait.MALE, Occurrence.Trait.PERSON);
    }
    if (SHE.contains(word)) {
      return Set.of(Occurrence.Trait.FEMALE, Occurrence.Trait.PERSON);
    }
    if (IT.contains(word)) {
      return Set.of(Occurrence.Trait.THING);
    }
    return THEY.contains(word) ? Set.of(Occurrence.Trait.MANY) : Set.of();
  }

  /** "It is clear that ..." means nothing. */
  private static boolean empty(PredicateGraph graph, Word it) {
    return graph.is(it, EXPLETIVE)
        || (graph.is(it, SUBJECT, PASSIVE_SUBJECT)
            && graph.above(it).filter(predicate -> saysNothing(graph, predicate)).isPresent());
  }

  private static boolean saysNothing(PredicateGraph graph, Word predicate) {
    return !predicate.isVerb()
        || graph.has(predicate, CLAUSE_AS_SUBJECT, COMPLEMENT)
        || predicate.has("seeming");
  }

  /**
   * "After her talks in Oslo, Roe said", "during his visit, Roe met": the subject behind a phrase
   * that opens the sentence with what the subject did.
   */
  Optional<Word> subjectBehind(EntityMention pronoun) {
    PredicateGraph graph = grammar.graph(pronoun.sentence());
    Word whose = graph.word(pronoun.head());
    return graph
        .above(whose)
        .filter(noun -> graph.is(whose, OWNER))
        .filter(noun -> noun.has("contact") || noun.has("trip-noun") || noun.has("speech"))
        .filter(noun -> graph.is(noun, OBLIQUE))
        .flatMap(graph::above)
        .filter(verb -> whose.isBefore(verb) && (verb.isVerb() || graph.isPredicate(verb)))
        .flatMap(verb -> graph.below(verb, SUBJECT).stream().findFirst())
        .filter(whose::isBefore);
  }

  /** Whether a pronoun may mean somebody by number and gender. */
  boolean mayMean(EntityMention pronoun, List<Integer> ids) {
    Set<Occurrence.Trait> traits =
        traits(grammar.graph(pronoun.sentence()).word(pronoun.head()).lower());
    return isPerson(ids)
        && traits.contains(Occurrence.Trait.of(cast.referent(ids.get(0)).gender()));
  }

  /** Who says "I" in a quotation; none for other pronouns. */
  List<Integer> speaker(EntityMention pronoun) {
    int sentence = pronoun.sentence();
    boolean first = I.contains(grammar.graph(sentence).word(pronoun.head()).lower());
    return first && quotations.quoted(sentence, pronoun.head())
        ? quotations.speakers(sentence).stream()
            .flatMap(speaker -> at(speaker.sentence(), speaker.token()).stream())
            .filter(Occurrence::named)
            .map(Occurrence::entities)
            .filter(this::isPerson)
            .findFirst()
            .orElse(List.of())
        : List.of();
  }

  private Optional<Occurrence> at(int sentence, int token) {
    return discourse.since(sentence).stream()
        .filter(occurrence -> occurrence.token() == token)
        .findFirst();
  }

  /** What is spoken of most and last; empty where two might be meant. */
  private Optional<Occurrence> best(EntityMention pronoun, Set<Occurrence.Trait> traits) {
    Map<Object, Double> scores = new HashMap<>();
    Map<Object, Occurrence> latest = new HashMap<>();
    Set<Weighed> weighed = new HashSet<>();
    for (Occurrence occurrence : discourse.since(pronoun.sentence() - WINDOW)) {
      if (!fits(occurrence, traits)
          || bound(pronoun, occurrence)
          || spoken(pronoun, occurrence)
          || speaksForAnother(occurrence)) {
        continue;
      }
      Object key = occurrence.named() ? occurrence.entities() : occurrence;
      if (weighed.add(new Weighed(key, occurrence.sentence(), occurrence.function()))) {
        scores.merge(key, weight(pronoun, occurrence), Double::sum);
      }
      latest.putIfAbsent(key, occurrence);
    }
    List<Object> order = new ArrayList<>(latest.keySet());
    order.sort(
        Comparator.comparing((Object key) -> -scores.get(key))
            .thenComparing(key -> -position(latest.get(key))));
    if (order.isEmpty()) {
      return Optional.empty();
    }
    boolean clear =
        order.size() == 1 || scores.get(order.get(0)) >= AHEAD * scores.get(order.get(1));
    return clear ? Optional.of(latest.get(order.get(0))) : Optional.empty();
  }

  /** "Officials said, but they": the witnesses of a story, who are none of it. */
  private boolean says(Occurrence occurrence) {
    PredicateGraph graph = grammar.graph(occurrence.sentence());
    Word noun = graph.word(occurrence.token());
    return graph.is(noun, SUBJECT)
        && graph.above(noun).filter(verb -> verb.has("saying")).isPresent();
  }

  /** What counts once: "the minister, X," speaks of X no more than "X" does. */
  private record Weighed(Object who, int sentence, Grammar.Function function) {}

  private static int position(Occurrence occurrence) {
    return occurrence.sentence() * 1000 + occurrence.token();
  }

  private boolean fits(Occurrence occurrence, Set<Occurrence.Trait> traits) {
    if (occurrence.entities().size() == 1) {
      Referent referent = cast.referent(occurrence.entities().get(0));
      return traits.contains(
          referent.person() ? Occurrence.Trait.of(referent.gender()) : Occurrence.Trait.THING);
    }
    return traits.contains(occurrence.trait());
  }

  private double weight(EntityMention pronoun, Occurrence occurrence) {
    double weight =
        switch (occurrence.function()) {
          case SUBJECT -> 80;
          case OBJECT -> 50;
          case POSSESSOR -> 45;
          case OTHER -> 35;
        };
    Grammar.Function function = grammar.function(pronoun.sentence(), pronoun.head());
    weight += function == occurrence.function() ? 15 : 0;
    weight *= occurrence.named() ? 1 : .8;
    weight *= city(occurrence) ? .5 : 1;
    weight += isAbove(occurrence, pronoun) ? 30 : 0;
    int back = pronoun.sentence() - occurrence.sentence();
    return (weight + (back == 0 ? 20 : 0)) / (1 << back);
  }

  private boolean isAbove(Occurrence occurrence, EntityMention pronoun) {
    return occurrence.sentence() == pronoun.sentence()
        && occurrence.function() == Grammar.Function.SUBJECT
        && grammar.governs(occurrence.token(), pronoun);
  }

  /** A town or a building is seldom what "it" means. */
  private boolean city(Occurrence occurrence) {
    return occurrence.entities().size() == 1
        && cast.referent(occurrence.entities().get(0)).type() == EntityType.PLACE;
  }

  /** "He met him": two people. */
  private boolean bound(EntityMention pronoun, Occurrence occurrence) {
    if (occurrence.sentence() != pronoun.sentence()) {
      return false;
    }
    PredicateGraph graph = grammar.graph(pronoun.sentence());
    Word head = graph.word(pronoun.head());
    String word = head.lower();
    boolean possessive = POSSESSIVE.contains(word) && graph.is(head, OWNER);
    if (possessive) {
      return graph.above(head).filter(owned -> owned.index() == occurrence.token()).isPresent();
    }
    if (word.endsWith("self") || word.endsWith("selves")) {
      return false;
    }
    if (grammar.actsOn(occurrence.token(), pronoun)) {
      return true;
    }
    Optional<Integer> clause = grammar.clause(pronoun.sentence(), pronoun.head());
    return clause.isPresent()
        && clause.equals(grammar.clause(pronoun.sentence(), occurrence.token()))
        && occurrence.function() != Grammar.Function.POSSESSOR;
  }

  /** "A spokesman for X said he would meet", "X's lawyer said he had met": he is X. */
  private boolean speaksForAnother(Occurrence occurrence) {
    PredicateGraph graph = grammar.graph(occurrence.sentence());
    Word noun = graph.word(occurrence.token());
    return noun.has("speaking-for")
        && !occurrence.named()
        && says(occurrence)
        && graph.below(noun, OWNER, ATTRIBUTE).stream()
            .flatMap(owner -> at(occurrence.sentence(), owner.index()).stream())
            .anyMatch(owner -> isPerson(owner.entities()));
  }

  private boolean isPerson(List<Integer> ids) {
    return ids.size() == 1 && cast.referent(ids.get(0)).person();
  }

  /**
   * Who speaks does not call himself "he", and nobody of whom he speaks is he: "I met X," he said.
   */
  private boolean spoken(EntityMention pronoun, Occurrence occurrence) {
    int sentence = pronoun.sentence();
    Optional<Integer> speaker = quotations.speaker(sentence);
    return quotations.quoted(sentence, pronoun.head())
        ? occurrence.sentence() == sentence
            && speaker.filter(word -> word == occurrence.token()).isPresent()
        : speaker.filter(word -> word == pronoun.head()).isPresent()
            && quotations.quoted(occurrence.sentence(), occurrence.token())
            && quotations.together(occurrence.sentence(), sentence);
  }
}
