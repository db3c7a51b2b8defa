package org.newsgraph.extractor.mention.event.rule;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.extractor.grammar.Edge;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.Relation;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.event.party.Parties;
import org.newsgraph.extractor.rule.Atom;
import org.newsgraph.extractor.rule.Nodes;
import org.newsgraph.extractor.rule.Vocabulary;

/** What a rule sees around one trigger: the words in relations to it, and who they are. */
final class EventNodes implements Nodes<Word> {
  private static final int NEAR = 4;
  private static final int PERVADING = 5;
  private static final String IN = "in_";

  /** Relations by the order of the words, which only conditions ask for. */
  private static final Set<String> BY_ORDER =
      Set.of("sentence", "nearby", "previous", "next", "behind_patient", "in_compound", "in_of");

  /** The features of nouns that people, bodies and groups of them are called by. */
  private static final Set<String> OF_SOMEBODY =
      Set.of(
          "chief",
          "crowd",
          "delegation",
          "describes",
          "envoy",
          "group",
          "head-count",
          "holds",
          "human",
          "kin",
          "office",
          "official",
          "people",
          "person",
          "press",
          "quantity",
          "refers",
          "title");

  private static final List<String> BEFORE = List.of("compound", "modifier", "owner");

  static final Vocabulary VOCABULARY =
      new Vocabulary(
          Kind.names(),
          Set.of(
              "PLURAL",
              "SINGULAR",
              "TITLE",
              "SPORTING",
              "SEVERAL",
              "PAIRED",
              "ADJECTIVAL",
              "THING",
              "DEFINING",
              "ROUTINE"),
          Lexicon.english().features(),
          Stream.of(
                  BY_ORDER.stream(),
                  Relation.names().stream(),
                  Lexicon.english().words("preposition").stream())
              .flatMap(names -> names)
              .map(name -> name.replace(' ', '_'))
              .collect(Collectors.toSet()));

  private final PredicateGraph graph;
  private final Parties parties;
  private final Set<String> article;
  private final Word trigger;
  private final EventRule rule;

  /**
   * @param article every lemma of the article
   */
  EventNodes(
      PredicateGraph graph, Parties parties, Set<String> article, Word trigger, EventRule rule) {
    this.graph = graph;
    this.parties = parties;
    this.article = article;
    this.trigger = trigger;
    this.rule = rule;
  }

  /** "was in Paris": everything hangs on the predicate, not on the verb. */
  Word head() {
    return graph.predicateOf(trigger).orElse(trigger);
  }

  @Override
  public boolean is(Word node, Atom atom) {
    return switch (atom.kind()) {
      case ANY -> true;
      case ENTITY -> isEntity(node, Kind.of(atom.value()));
      case FORM -> node.is(atom.value());
      case LEMMA -> lemmas(node).anyMatch(atom.value()::equals);
      case FEATURE -> lemmas(node).anyMatch(word -> Lexicon.english().has(word, atom.value()));
      case CLASS -> inClass(node, atom.value());
    };
  }

  /** Who is meant by a noun; "key allies Peru and Chile" are places too. */
  private boolean isEntity(Word node, Kind kind) {
    boolean place = kind == Kind.PLACE || kind == Kind.TOWN;
    return parties.at(node).stream().anyMatch(kind::fits)
        || (place && parties.places().put(node).anyMatch(kind::fits));
  }

  /**
   * "troops" has no other lemma, but is meant by "troop"; "a number of officials" are officials.
   */
  private Stream<String> lemmas(Word node) {
    String lemma = node.lemma();
    String singular = lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
    return Stream.of(lemma, singular, parties.counted(node).lemma());
  }

  private boolean inClass(Word node, String name) {
    return switch (name) {
      case "THING" -> isThing(node);
      case "PLURAL" -> trigger.isPlural();
      case "SINGULAR" -> !trigger.isPlural();
      case "TITLE" -> insideTitle();
      case "ADJECTIVAL" -> graph.isAdjectival(trigger);
      case "SPORTING" ->
          Lexicon.english().words("sporting").stream().filter(article::contains).count()
              >= PERVADING;
      case "PAIRED" -> paired();
      case "DEFINING" -> isTimeless() && graph.isRelative(trigger);
      case "ROUTINE" -> isTimeless() && isDoneOverAndOver();
      default -> several();
    };
  }

  /** A common noun that no person, body or group of them is called by: "met its timetable". */
  private boolean isThing(Word node) {
    return node.isNoun()
        && !node.isCapitalised()
        && around(trigger.index() + 1, node.index()).stream().noneMatch(Word::isVerb)
        && parties.at(node).isEmpty()
        && OF_SOMEBODY.stream()
            .noneMatch(
                feature -> lemmas(node).anyMatch(word -> Lexicon.english().has(word, feature)));
  }

  /** "who attack the army": in the present tense without an auxiliary. */
  private boolean isTimeless() {
    return rule.isVerb() && trigger.isPresent() && graph.auxiliaries(trigger).isEmpty();
  }

  /** "every day thousands sue", "they often attack". */
  private boolean isDoneOverAndOver() {
    return graph.qualifiers(trigger).stream().anyMatch(word -> word.formHas("over-and-over"))
        || graph.words(trigger, Relation.BELOW).stream()
            .filter(time -> time.has("span"))
            .flatMap(time -> graph.words(time, Relation.DETERMINER).stream())
            .anyMatch(every -> every.formHas("each-of-them"));
  }

  /** "the Peru-Chile pact", "the two countries' pact": two parties in one word before the noun. */
  private boolean paired() {
    return BEFORE.stream()
        .flatMap(relation -> words(relation).stream())
        .anyMatch(
            word -> parties.at(word).stream().distinct().count() > 1 || parties.severalIn(word));
  }

  /** Whether it has a capital that neither the sentence's beginning nor a headline gives it. */
  private boolean insideTitle() {
    long small =
        graph.words().stream()
            .filter(word -> word.isNoun() || word.isVerb())
            .filter(word -> Character.isLowerCase(word.text().charAt(0)))
            .count();
    return trigger.index() > 0 && small > 1 && trigger.isCapitalised();
  }

  /** Whether more than one party acts. */
  private boolean several() {
    List<Word> agents = words("agent");
    return agents.stream()
                .flatMap(agent -> parties.at(agent).stream())
                .flatMap(one -> Stream.concat(Stream.of(one), parties.beside(one).stream()))
                .distinct()
                .count()
            > 1
        || agents.stream().anyMatch(parties::severalIn);
  }

  @Override
  public Word behind(Word node, Atom atom) {
    return graph.after(node).orElse(node);
  }

  @Override
  public List<Word> edges(Word first, Word behind, String relation) {
    if (!first.equals(head())) {
      return graph.words(first, Relation.named(relation));
    }
    return words(relation);
  }

  List<Word> words(String relation) {
    return BY_ORDER.contains(relation)
        ? byOrder(relation)
        : edges(relation).stream().map(Edge::to).toList();
  }

  private List<Word> byOrder(String relation) {
    return switch (relation) {
      case "sentence" -> graph.words();
      case "nearby" -> around(trigger.index() - NEAR, trigger.index() + NEAR + 1);
      case "previous" -> graph.before(trigger).stream().toList();
      case "next" -> graph.after(trigger).stream().toList();
      case "behind_patient" -> behindPatient();
      default -> inNames(words(relation.substring(IN.length())));
    };
  }

  private List<Word> around(int from, int to) {
    return graph.words().stream()
        .filter(word -> word.index() >= from && word.index() < to)
        .toList();
  }

  private List<Word> behindPatient() {
    return words("patient").stream().reduce((one, next) -> next).flatMap(graph::after).stream()
        .toList();
  }

  /** "the Council of Ministers meeting": every word of the name that stands there. */
  private List<Word> inNames(List<Word> words) {
    Set<Word> found = new TreeSet<>(words);
    words.stream()
        .flatMap(word -> parties.over(word).stream())
        .filter(EntityMention::isName)
        .flatMapToInt(name -> IntStream.range(name.firstToken(), name.endToken()))
        .forEach(index -> found.add(graph.word(index)));
    return List.copyOf(found);
  }

  /** The edges to what stands in a relation to the trigger. */
  List<Edge> edges(String name) {
    Relation relation = Relation.named(name);
    if (relation.equals(Relation.AGENT)) {
      return agents();
    }
    if (relation.equals(Relation.ADDRESSEE) && rule.isVerb()) {
      return List.of();
    }
    return relation.isPreposition() && isSaidOfHead()
        ? ofPredicate(relation)
        : graph.edges(head(), relation);
  }

  private boolean isSaidOfHead() {
    return rule.isVerb() && !trigger.equals(head());
  }

  /** "was in Paris": the predicate itself stands behind the preposition. */
  private List<Edge> ofPredicate(Relation relation) {
    Stream<Edge> itself =
        graph.preposition(head()).equals(relation.name())
            ? Stream.of(new Edge(relation, head(), List.of()))
            : Stream.of();
    return Stream.concat(itself, graph.ofPredicate(head(), relation.name()).stream()).toList();
  }

  /** As {@link #edges(String)}, also those that hang less surely where something surer does. */
  List<Edge> further(String name) {
    Relation relation = Relation.named(name);
    return relation.isPreposition() && !isSaidOfHead()
        ? graph.further(head(), relation.name())
        : edges(name);
  }

  private List<Edge> agents() {
    if (rule.isVerb()) {
      return graph.doersOf(head());
    }
    return rule.trigger().carriers().isEmpty()
        ? graph.edges(head(), Relation.AGENT)
        : graph.carriers(head()).stream()
            .filter(rule.trigger()::carriedBy)
            .flatMap(carrier -> graph.doers(carrier).stream())
            .toList();
  }
}
