package org.newsgraph.extractor.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Prepositions;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;

/** Works out the words in a relation to a predicate: one reader for each relation. */
final class Relations {
  private final Tree tree;
  private final Clauses clauses;
  private final Prepositions prepositions;
  private final PrepositionalArguments behind;
  private final EventNouns nouns;
  private final Map<String, Function<Word, List<Edge>>> readers = new TreeMap<>();

  Relations(
      Tree tree,
      Clauses clauses,
      Prepositions prepositions,
      Carriers carriers,
      Embeddings embeddings) {
    this.tree = tree;
    this.clauses = clauses;
    this.prepositions = prepositions;
    this.behind = new PrepositionalArguments(tree, clauses, prepositions, carriers);
    this.nouns = new EventNouns(tree, clauses, carriers, behind);
    Agreements agreements = new Agreements(tree, clauses, prepositions, carriers);
    child(Relation.RECIPIENT, Label.IOBJ);
    child(Relation.OWNER, Label.NMOD_POSS);
    child(Relation.COMPOUND, Label.COMPOUND);
    child(Relation.MODIFIER, Label.AMOD);
    child(Relation.DETERMINER, Label.DET);
    child(Relation.NUMBER, Label.NUMMOD);
    child(Relation.APPOSITION, Label.APPOS, Label.FLAT, Label.DEP, Label.NMOD_NPMOD);
    child(Relation.TASK, Label.XCOMP, Label.CCOMP);
    child(Relation.CLAUSE, Label.CCOMP);
    child(Relation.PARTICLE, Label.COMPOUND_PRT);
    read(Relation.AGENT, this::agents);
    read(Relation.PATIENT, word -> clauses.verbal(word) ? clauses.patients(word) : List.of());
    read(Relation.ATTENDANT, this::attendants);
    read(Relation.JOINT, this::joint);
    read(
        Relation.BYSTANDER,
        word -> nouns.namesDoer(word) ? List.of() : attendants(word, this::tellsPartner));
    read(
        Relation.TRAVELLER,
        word ->
            Edge.distinct(
                Stream.concat(
                    attendants(word, (noun, link) -> onWay(link) && tellsPartner(noun, link))
                        .stream(),
                    beside(word))));
    read(Relation.ADDRESSEE, nouns::addressees);
    read(Relation.ESCORT, nouns::escorts);
    read(Relation.KEEPER, agreements::keepers);
    read(
        Relation.OPPONENT,
        word -> made(word).flatMap(m -> agreements.opponents(m).stream()).toList());
    read(Relation.CARRIER, word -> carriers(word));
    read(Relation.HOME, nouns::homes);
    read(Relation.ABOVE, word -> edges(Relation.ABOVE, above(word).stream().toList()));
    read(
        Relation.OBJECT_OF,
        word ->
            tree.is(word, Label.OBJ, Label.NSUBJ_PASS)
                ? edges(Relation.OBJECT_OF, tree.governor(word).stream().toList())
                : List.of());
    read(Relation.BELOW, word -> edges(Relation.BELOW, tree.children(word)));
    read(Relation.EXPLAINED, this::explained);
    read(Relation.OF_TASK, verb -> of(Relation.OF_TASK, verb, Label.XCOMP));
    read(Relation.OF_CLAUSE, verb -> of(Relation.OF_CLAUSE, verb, Label.CCOMP));
    read(Relation.CLAUSE_SUBJECT, this::clauseSubjects);
    read(Relation.QUALIFIED, this::qualified);
    read(Relation.LEADER, this::leaders);
    read(Relation.SOURCE, embeddings::sources);
    read(Relation.DESTINATION, this::destinations);
  }

  private void read(Relation relation, Function<Word, List<Edge>> reader) {
    readers.put(relation.name(), reader);
  }

  private void child(Relation relation, Label first, Label... more) {
    read(
        relation,
        word ->
            clauses.spread(
                tree.children(word, first, more).stream().map(to -> Edge.of(relation, to))));
  }

  private static List<Edge> edges(Relation relation, List<Word> words) {
    return words.stream().map(word -> Edge.of(relation, word)).toList();
  }

  List<Edge> of(Word from, Relation relation) {
    Function<Word, List<Edge>> reader = readers.get(relation.name());
    if (reader != null) {
      return reader.apply(from);
    }
    List<Edge> found = behind.of(from, relation.name());
    return relation.name().equals("with") ? withCompany(from, found) : found;
  }

  /** "with" also means "together with", "along with". */
  private List<Edge> withCompany(Word from, List<Edge> with) {
    Stream<Edge> company =
        Lexicon.english().words("company").stream()
            .flatMap(preposition -> behind.of(from, preposition).stream());
    return Edge.distinct(Stream.concat(with.stream(), company));
  }

  List<Edge> ofPredicate(Word from, String preposition) {
    return behind.ofPredicate(from, preposition);
  }

  List<Edge> further(Word from, String preposition) {
    return behind.all(from, preposition);
  }

  List<Word> attached(Word to, String preposition) {
    return behind.hanging(to, preposition).map(Edge::to).toList();
  }

  EventNouns nouns() {
    return nouns;
  }

  private List<Edge> agents(Word word) {
    return clauses.verbal(word) || (tree.has(word, Label.COP) && !word.isNoun())
        ? clauses.agents(word)
        : Edge.distinct(
            nouns.supporting(word).stream().flatMap(carrier -> nouns.doers(carrier).stream()));
  }

  private List<Edge> carriers(Word noun) {
    return nouns.carriers(noun).stream()
        .map(carrier -> Edge.of(Relation.CARRIER, carrier.word()))
        .toList();
  }

  private interface Fits {
    boolean test(Word noun, Carrier carrier);
  }

  private List<Edge> attendants(Word noun) {
    return Edge.distinct(
        Stream.concat(
            attendants(noun, this::tellsPartner).stream(),
            attendants(noun, nouns.attendedOfOthers(noun).stream())));
  }

  private List<Edge> attendants(Word noun, Fits fits) {
    return Edge.distinct(
        attendants(
            noun, nouns.attended(noun).stream().filter(carrier -> fits.test(noun, carrier))));
  }

  private Stream<Edge> attendants(Word noun, Stream<Carrier> carriers) {
    return clauses.verbal(noun)
        ? Stream.empty()
        : carriers
            .flatMap(carrier -> nouns.doers(carrier).stream())
            .map(edge -> edge.as(Relation.ATTENDANT));
  }

  /** "at" and "during" put the subject there; "after a meeting with X" only by its partner. */
  private boolean tellsPartner(Word noun, Carrier carrier) {
    return Lexicon.english().has(carrier.link(), "being-there") || nouns.namesPartner(noun);
  }

  /** "Ahead of a trip to Oslo, Roe said": his own, where it is nobody else's and told anew. */
  private Stream<Edge> beside(Word trip) {
    boolean known =
        tree.children(trip, Label.DET).isEmpty()
            || tree.children(trip, Label.DET).stream().anyMatch(the -> the.is("the"))
            || nouns.namesDoer(trip);
    return known
        ? Stream.empty()
        : attendants(trip, (noun, link) -> aroundIt(link) && nouns.namesPartner(noun)).stream()
            .filter(edge -> edge.to().namesPerson() || edge.to().isPersonalPronoun());
  }

  private static boolean aroundIt(Carrier carrier) {
    return Lexicon.english().has(carrier.link(), "preceding")
        || Lexicon.english().has(carrier.link(), "succeeding");
  }

  private static boolean onWay(Carrier carrier) {
    return Lexicon.english().has(carrier.link(), "on-way");
  }

  /** Who took part in "the talks" has been told before; who spoke after "talks" talked. */
  private List<Edge> joint(Word noun) {
    boolean known =
        tree.children(noun, Label.DET).stream().anyMatch(determiner -> determiner.is("the"));
    return attendants(
        noun,
        (of, carrier) ->
            (nouns.addresses(carrier) && !Lexicon.english().has(carrier.link(), "elsewhere"))
                || (!known && clauses.agents(carrier.word()).size() > 1));
  }

  /** The agreement, which is the word or what it makes. */
  private Stream<Word> made(Word word) {
    return clauses.verbal(word) ? clauses.patients(word).stream().map(Edge::to) : Stream.of(word);
  }

  /** The word above, or the noun of which that is a part: "visiting Premier Wen". */
  private Optional<Word> above(Word word) {
    Optional<Word> above = tree.governor(word);
    while (above.filter(noun -> tree.is(noun, Label.COMPOUND)).isPresent()) {
      above = tree.governor(above.get());
    }
    return above;
  }

  private List<Edge> explained(Word noun) {
    return tree.is(noun, Label.APPOS)
        ? edges(Relation.EXPLAINED, tree.governor(noun).stream().toList())
        : List.of();
  }

  private List<Edge> qualified(Word participle) {
    return participle.isParticiple() && tree.is(participle, Label.AMOD)
        ? edges(Relation.QUALIFIED, above(participle).stream().toList())
        : List.of();
  }

  private List<Edge> of(Relation relation, Word verb, Label clause) {
    return edges(
        relation, tree.children(verb, clause).stream().flatMap(this::inClause).distinct().toList());
  }

  private List<Edge> clauseSubjects(Word verb) {
    return tree.children(verb, Label.CCOMP).stream()
        .flatMap(clause -> clauses.subjects(clause).stream())
        .map(edge -> edge.as(Relation.CLAUSE_SUBJECT))
        .toList();
  }

  private Stream<Word> inClause(Word clause) {
    return Stream.concat(
        Edge.words(clauses.patients(clause)).stream(), tree.children(clause, Label.OBL).stream());
  }

  /** Also where a comma or a dash comes between. */
  private List<Edge> leaders(Word group) {
    List<Word> verbs = new ArrayList<>(tree.children(group, Label.ACL));
    tree.after(group)
        .filter(mark -> mark.is(",") || mark.is("--"))
        .flatMap(tree::after)
        .filter(Word::isParticiple)
        .filter(verb -> !verbs.contains(verb))
        .ifPresent(verbs::add);
    return verbs.stream()
        .filter(verb -> verb.has("leading"))
        .flatMap(verb -> tree.children(verb, Label.OBL, Label.OBL_AGENT).stream())
        .filter(noun -> prepositions.is(noun, "by"))
        .map(noun -> Edge.of(Relation.LEADER, noun))
        .toList();
  }

  private List<Edge> destinations(Word predicate) {
    if (!tree.is(predicate, Label.ACL_RELCL)) {
      return List.of();
    }
    Optional<Word> noun = tree.governor(predicate);
    boolean when =
        tree.children(predicate, Label.ADVMOD, Label.MARK).stream().anyMatch(w -> w.is("when"));
    Stream<Word> trips =
        when
            ? noun.flatMap(tree::governor).stream().flatMap(this::trips)
            : duringWhich(predicate) ? noun.stream() : Stream.of();
    return trips
        .flatMap(
            trip ->
                Lexicon.english().words("trip-goal").stream()
                    .flatMap(to -> behind.hanging(trip, to)))
        .map(edge -> edge.as(Relation.DESTINATION))
        .toList();
  }

  private boolean duringWhich(Word predicate) {
    return tree.children(predicate, Label.OBL, Label.NMOD).stream()
        .anyMatch(
            which ->
                which.isRelativePronoun()
                    && Lexicon.english().has(prepositions.of(which), "on-way"));
  }

  /** A visit, or the visits on which something was done. */
  private Stream<Word> trips(Word above) {
    return Stream.concat(Stream.of(above), tree.children(above, Label.OBL, Label.OBJ).stream())
        .filter(noun -> noun.has("trip"));
  }
}
