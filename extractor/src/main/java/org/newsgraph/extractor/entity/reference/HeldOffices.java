package org.newsgraph.extractor.entity.reference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.newsgraph.extractor.entity.cast.ArticleEntities;
import org.newsgraph.extractor.entity.cast.BodyNames;
import org.newsgraph.extractor.entity.cast.DescriptionNouns;
import org.newsgraph.extractor.entity.cast.OfficeNoun;
import org.newsgraph.extractor.entity.cast.Owner;
import org.newsgraph.extractor.entity.cast.Phrase;
import org.newsgraph.extractor.entity.cast.Referent;
import org.newsgraph.extractor.entity.cast.Standing;
import org.newsgraph.extractor.entity.naming.Gender;
import org.newsgraph.extractor.entity.naming.Honorifics;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.gazetteer.Country;
import org.newsgraph.extractor.mention.relation.OfficeRelations;

/** Learns from titles and appositions which offices an article's people hold, and of what. */
final class HeldOffices {
  private static final int LONGEST_TITLE = 7;

  private final Grammar grammar;
  private final ArticleEntities cast;
  private final BodyNames bodies;

  HeldOffices(Grammar grammar, ArticleEntities cast, BodyNames bodies) {
    this.grammar = grammar;
    this.cast = cast;
    this.bodies = bodies;
  }

  /** "Russian President" before a name, or "King" in it. */
  void before(EntityMention name, List<Integer> ids) {
    if (ids.size() != 1 || !cast.referent(ids.get(0)).person()) {
      return;
    }
    PredicateGraph graph = grammar.graph(name.sentence());
    inside(graph, name)
        .or(() -> headOf(graph, name.firstToken() - 1))
        .ifPresent(head -> before(graph, head, name, cast.referent(ids.get(0))));
  }

  private static Optional<Integer> inside(PredicateGraph graph, EntityMention name) {
    return Optional.of(name.firstToken())
        .filter(first -> name.endToken() > first + 1)
        .filter(first -> DescriptionNouns.isOffice(graph.word(first).lemma()));
  }

  /** "Minister", "Secretary of State": the noun that names the office. */
  private static Optional<Integer> headOf(PredicateGraph graph, int last) {
    boolean of = last > 1 && graph.word(last - 1).lower().equals("of");
    return Optional.of(of ? last - 2 : last)
        .filter(head -> head >= 0)
        .filter(at -> graph.word(at).isNoun())
        .filter(head -> DescriptionNouns.isOffice(graph.word(head).lemma()));
  }

  private void before(PredicateGraph graph, int head, EntityMention name, Referent person) {
    OfficeNoun named = OfficeNoun.at(graph, head);
    int first = first(graph, named.first());
    String noun = named.lemma();
    Optional<Country> country =
        countryBefore(graph, first, head).or(() -> countryBehind(graph, name.endToken()));
    Owner owner = owner(graph, first, head, name.endToken());
    Optional<String> of = Phrase.ofOffice(graph, head + 1);
    Optional<Word> qualifier =
        of.isPresent() ? Optional.empty() : qualifier(graph, first, named.first());
    Title title =
        new Title(
            noun,
            of.map(what -> Phrase.office(noun, what))
                .orElseGet(() -> qualifier.map(word -> word.lower() + " " + noun).orElse(noun)),
            qualifier.filter(Phrase::changes).isPresent(),
            Standing.of(graph, first, head));
    // "President Reagan" is told of the United States, also where nobody names them.
    Optional<Country> known = title.leads() ? country.or(() -> person.knownToLead()) : country;
    hold(person, title, owner.entities().isEmpty() ? known : country, owner);
    if (leads(noun)) {
      person.knownToLead().filter(state -> country.isEmpty()).ifPresent(cast::country);
    }
  }

  /**
   * The words of an office.
   *
   * @param noun without what tells it from its like: "minister"
   * @param office with it: "foreign minister"
   * @param another whether the noun alone is another office: "opposition leader"
   */
  private record Title(String noun, String office, boolean another, Standing standing) {
    /** Whether it leads the state whose it is. */
    boolean leads() {
      return !another && standing == Standing.HELD && HeldOffices.leads(noun);
    }
  }

  /**
   * "The minister" is the foreign minister too; the leader of a state is not the leader of its
   * opposition.
   */
  private static void hold(Referent person, Title title, Optional<Country> country, Owner owner) {
    boolean apart = title.another() && leads(title.noun());
    person.holds(new Referent.Office(title.office(), country, owner, title.standing()));
    person.holds(
        new Referent.Office(
            title.noun(),
            apart ? Optional.empty() : country,
            apart ? owner.alsoOf(title.office()) : owner,
            title.standing()));
    person.learn(gender(title.noun()));
  }

  /** Where the title begins that an office ends. */
  private static int first(PredicateGraph graph, int head) {
    int first = head;
    while (first > 0 && head - first < LONGEST_TITLE - 1 && inTitle(graph, first - 1)) {
      first--;
    }
    return first;
  }

  /** "Russian President". */
  private Optional<Country> countryBefore(PredicateGraph graph, int first, int head) {
    return IntStream.iterate(head - 1, at -> at >= first, at -> at - 1)
        .filter(at -> body(graph, head, at).isEmpty())
        .boxed()
        .flatMap(at -> Phrase.country(graph, at).stream())
        .findFirst();
  }

  /** "King Harald of Norway". */
  private static Optional<Country> countryBehind(PredicateGraph graph, int of) {
    return ownerBehind(graph, of).flatMap(at -> Phrase.country(graph, at));
  }

  private static Optional<Integer> ownerBehind(PredicateGraph graph, int of) {
    if (of + 1 >= graph.size() || !graph.word(of).is("of")) {
      return Optional.empty();
    }
    return Optional.of(of + 2 < graph.size() && graph.word(of + 1).is("the") ? of + 2 : of + 1);
  }

  /** "Ohio Governor", "Governor X of Ohio". */
  private Owner owner(PredicateGraph graph, int first, int head, int behind) {
    Set<String> words = new TreeSet<>();
    Set<Integer> entities = new TreeSet<>();
    for (int at = head - 1; at >= first; at--) {
      if (graph.word(at).isProper()) {
        words.add(graph.word(at).lower());
      }
      body(graph, head, at).ifPresent(entities::add);
    }
    ownerBehind(graph, behind)
        .flatMap(at -> bodies.at(graph.sentence().index(), at))
        .ifPresent(entities::add);
    return new Owner(words, entities, false);
  }

  private Optional<Integer> body(PredicateGraph graph, int head, int at) {
    return bodies.before(head, graph.sentence().index(), at);
  }

  /** "Foreign" in "Foreign Minister". */
  private Optional<Word> qualifier(PredicateGraph graph, int first, int head) {
    return Optional.of(head - 1)
        .filter(at -> at >= first && mayName(graph.word(at)))
        .filter(at -> Phrase.country(graph, at).isEmpty())
        .filter(at -> Standing.of(graph, at, at) == Standing.HELD)
        .map(graph::word);
  }

  private static boolean leads(String noun) {
    return OfficeRelations.of(noun).filter(OfficeRelations::leadsState).isPresent();
  }

  private static boolean mayName(Word word) {
    return word.isSingular() || word.isPositiveAdjective() || Phrase.changes(word);
  }

  private static boolean inTitle(PredicateGraph graph, int token) {
    return graph.word(token).isPremodifier()
        || Phrase.changes(graph.word(token))
        || Standing.of(graph, token, token) != Standing.HELD;
  }

  /** A description that stands beside a name. */
  void told(int id, Phrase phrase) {
    Referent entity = cast.referent(id);
    if (entity.person()) {
      boolean something = phrase.ofSomething() && phrase.owner().nobody();
      hold(
          entity,
          new Title(phrase.noun(), phrase.office(), phrase.another(), phrase.standing()),
          phrase.country(),
          something ? phrase.owner().alsoOf(phrase.noun()) : phrase.owner());
    }
  }

  /**
   * "The Peruvian foreign minister met his Chilean counterpart, X": X is the foreign minister of
   * Chile.
   */
  void peer(EntityMention name, List<Integer> ids, Referent of) {
    if (ids.size() != 1 || !cast.referent(ids.get(0)).person() || name.firstToken() == 0) {
      return;
    }
    Referent person = cast.referent(ids.get(0));
    PredicateGraph graph = grammar.graph(name.sentence());
    int head = name.firstToken() - 1;
    Optional<Country> country = countryBefore(graph, first(graph, head), head);
    if (person != of && country.isPresent() && isPeer(graph.word(head).lemma())) {
      List.copyOf(of.offices()).stream()
          .filter(office -> office.standing() == Standing.HELD && !of.gaveUp(office))
          .filter(office -> office.country().isPresent() || office.bare())
          .map(office -> new Referent.Office(office.noun(), country, Owner.NOBODY, Standing.HELD))
          .forEach(person::holds);
    }
  }

  private static boolean isPeer(String noun) {
    return DescriptionNouns.of(noun)
        .filter(of -> of.family() == DescriptionNouns.Family.PEER)
        .isPresent();
  }

  private static Gender gender(String noun) {
    return Honorifics.of(noun).map(Honorifics.Honorific::gender).orElse(Gender.UNKNOWN);
  }
}
