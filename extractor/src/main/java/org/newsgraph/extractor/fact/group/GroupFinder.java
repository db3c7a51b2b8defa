package org.newsgraph.extractor.fact.group;

import static org.newsgraph.extractor.grammar.SyntacticFunction.ATTRIBUTE;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.entity.Noun;
import org.newsgraph.extractor.fact.Party;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.PredicateGraphs;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.MentionKind;

/** Finds the group that words mean by which somebody takes part. */
public final class GroupFinder {
  private static final int HIGHEST = 4;
  private static final Set<String> OF = Lexicon.english().words("of-owner");

  private final PredicateGraphs graphs;
  private final Entities entities;

  public GroupFinder(PredicateGraphs graphs, Entities entities) {
    this.graphs = graphs;
    this.entities = entities;
  }

  /**
   * Whom a description means that refers to nobody: a group ("creditor banks", "the rebels"), or
   * whoever bears the title ("the Ambassador of Chile in Rome Ana Rojas"); or the group in whose
   * phrase a name stands: "Libyan" in "Libyan rebels". Nothing where the words mean somebody with a
   * name, or the country itself ("the Libyan government").
   */
  public List<Party> of(EntityMention mention) {
    PredicateGraph graph = graphs.of(mention.sentence());
    if (!graph.parsed()) {
      return List.of();
    }
    if (mention.kind() == MentionKind.PRONOUN && entities.namedBy(mention).isEmpty()) {
      return entities.nounOf(mention).map(this::meant).orElse(List.of());
    }
    return mention.kind() == MentionKind.DESCRIPTION
        ? parties(new GroupPhrase(graph, graph.word(mention.head())), Optional.empty())
        : above(graph, mention).map(phrase -> parties(phrase, entity(mention))).orElse(List.of());
  }

  /** "The minister flew to Oslo, where he met": the group or the holder that a pronoun means. */
  private List<Party> meant(Noun noun) {
    PredicateGraph graph = graphs.of(noun.sentence());
    return graph.parsed()
        ? parties(new GroupPhrase(graph, graph.word(noun.token())), Optional.empty())
        : List.of();
  }

  /** Whether a group may be those who are named beside it: "three heads of state, X, Y and Z". */
  public static boolean leads(Party.Group group) {
    return group.owner().isEmpty() && GroupNoun.leads(group.kind());
  }

  /**
   * Whether a group of such a kind may be anybody's, so that "officials" are not those of whom the
   * article spoke before: of officials and leaders it has many.
   */
  public static boolean isAnybodys(Party.Group group) {
    return GroupNoun.isWeak(group.kind()) || GroupNoun.leads(group.kind());
  }

  /** Whether two words mean one group: "a team of IMF officials". */
  public static boolean same(Party.Group one, Party.Group other) {
    return one.owner().isPresent()
        && one.owner().equals(other.owner())
        && GroupNoun.isWeak(one.kind())
        && GroupNoun.isWeak(other.kind());
  }

  /**
   * Of owners side by side each has a group of his own: "Libyan and Tunisian rebels".
   *
   * @param known an owner, where the phrase itself gives none
   */
  private List<Party> parties(GroupPhrase phrase, Optional<Entity> known) {
    List<EntityMention> owners = owners(phrase);
    if (owners.isEmpty()) {
      List<GroupPhrase.Side> sides = phrase.sides();
      return sides.isEmpty() || known.isPresent()
          ? party(phrase, phrase.words(), known).stream().toList()
          : sides.stream()
              .<Party>map(
                  side ->
                      new Party.Group(
                          side.words(), side.kind(), side.camp(), type(side.kind()), known))
              .toList();
    }
    return owners.stream()
        .flatMap(owner -> party(phrase, words(phrase, owner, owners), entity(owner)).stream())
        .toList();
  }

  /** "U.S. and Soviet envoys" are U.S. envoys and Soviet envoys. */
  private String words(GroupPhrase phrase, EntityMention owner, List<EntityMention> owners) {
    List<EntityMention> before =
        owners.stream().filter(one -> one.endToken() <= phrase.head().index()).toList();
    int rest = before.stream().mapToInt(EntityMention::endToken).max().orElse(0);
    return before.size() > 1 && before.contains(owner)
        ? phrase.words(owner.firstToken(), owner.endToken()) + " " + phrase.words(rest)
        : phrase.wordsWith(owner, entity(owner).map(Entity::name).orElse(owner.text()));
  }

  private Optional<Party> party(GroupPhrase phrase, String words, Optional<Entity> owner) {
    Optional<GroupNoun> noun = phrase.noun().filter(found -> found.use() != GroupNoun.Use.STATE);
    if (noun.isEmpty() || phrase.counted() || insideName(phrase) || aboutSomebody(phrase)) {
      return Optional.empty();
    }
    Optional<Entity> bearer = bearer(phrase);
    if (bearer.isPresent()) {
      return bearer.map(Party.Named::new);
    }
    if (noun.get().use() == GroupNoun.Use.HEADS
        && phrase.plural()
        && phrase.plain(word -> named(phrase.graph().sentence().index(), word))
        && !phrase.ofGroup()) {
      Optional<Entity> body = owner.filter(GroupFinder::acts);
      if (body.isPresent()) {
        return body.map(Party.Named::new);
      }
    }
    if (noun.get().use() == GroupNoun.Use.ORGAN) {
      Optional<Entity> body = owner.filter(one -> one.type() == EntityType.ORGANIZATION);
      if (body.isPresent()) {
        return body.map(Party.Named::new);
      }
    }
    return noun.filter(found -> many(phrase, found) || owner.isPresent())
        .map(
            found ->
                new Party.Group(
                    words, found.kind(), phrase.camp(found), type(found.kind()), owner));
  }

  private static boolean acts(Entity owner) {
    return owner.type() == EntityType.COUNTRY || owner.type() == EntityType.ORGANIZATION;
  }

  /** "The Group of 20 nations": the end of a name that begins before. */
  private boolean insideName(GroupPhrase phrase) {
    int sentence = phrase.graph().sentence().index();
    return entities
        .mentions()
        .in(sentence)
        .filter(EntityMention::isName)
        .anyMatch(name -> name.firstToken() < phrase.first() && name.endToken() > phrase.first());
  }

  /** "US envoy Ann Hill meeting officials": words that name somebody on the way are no group's. */
  private boolean aboutSomebody(GroupPhrase phrase) {
    return entities
        .mentions()
        .in(phrase.graph().sentence().index())
        .filter(name -> name.names(EntityType.PERSON))
        .filter(
            name -> name.firstToken() >= phrase.first() && name.endToken() <= phrase.head().index())
        .anyMatch(name -> !phrase.belongsTo(name));
  }

  /** Who bears the title that a noun begins, behind it in one phrase. */
  private Optional<Entity> bearer(GroupPhrase phrase) {
    return entities
        .mentions()
        .in(phrase.graph().sentence().index())
        .filter(name -> name.names(EntityType.PERSON) && phrase.titles(name))
        .flatMap(name -> entities.namedBy(name).stream())
        .findFirst();
  }

  private static boolean many(GroupPhrase phrase, GroupNoun noun) {
    return phrase.plural() || noun.use() == GroupNoun.Use.COLLECTIVE;
  }

  private static EntityType type(String kind) {
    return kind.equals("countries") ? EntityType.COUNTRY : EntityType.PERSON;
  }

  /** The widest phrase of a noun to which a name belongs that does not head it. */
  private Optional<GroupPhrase> above(PredicateGraph graph, EntityMention mention) {
    Optional<GroupPhrase> found = Optional.empty();
    Word word = graph.word(mention.head());
    for (int step = 0; step < HIGHEST && part(graph, word); step++) {
      boolean joined = graph.isConjunct(word);
      word = graph.above(word).orElseThrow();
      GroupPhrase phrase = new GroupPhrase(graph, word);
      if (!joined
          && !mention.covers(mention.sentence(), word.index())
          && phrase.noun().isPresent()) {
        if (named(mention.sentence(), word.index())
            || (person(mention) && !phrase.belongsTo(mention))) {
          return Optional.empty();
        }
        found = Optional.of(phrase);
      }
    }
    return found;
  }

  private boolean named(int sentence, int word) {
    return entities.mentions().at(sentence, word).filter(EntityMention::isName).isPresent();
  }

  /** Who stands before the noun in one row with an owner: "U.S. and Japanese negotiators". */
  private Stream<EntityMention> inRow(GroupPhrase phrase, EntityMention first) {
    boolean attributive =
        first.kind() == MentionKind.DEMONYM
            || first.text().chars().noneMatch(Character::isLowerCase);
    return attributive
        ? entities
            .mentions()
            .in(phrase.graph().sentence().index())
            .filter(one -> one.kind() == MentionKind.DEMONYM)
            .filter(one -> phrase.joins(first.endToken(), one.firstToken()))
            .filter(one -> phrase.leadsFrom(one.endToken()))
        : Stream.empty();
  }

  private static boolean person(EntityMention mention) {
    return mention.names(EntityType.PERSON);
  }

  private static boolean part(PredicateGraph graph, Word word) {
    Optional<Word> above = graph.above(word);
    return graph.isConjunct(word)
        ? above.filter(noun -> part(graph, noun)).isPresent()
        : above.filter(Word::isNoun).isPresent()
            && (graph.isModifier(word)
                || (graph.is(word, ATTRIBUTE) && OF.contains(graph.preposition(word))));
  }

  /** To whom it belongs, and who is named side by side with the first of them. */
  private List<EntityMention> owners(GroupPhrase phrase) {
    int sentence = phrase.graph().sentence().index();
    return phrase
        .owners()
        .flatMap(word -> entities.mentions().at(sentence, word.index()).stream())
        .filter(mention -> owns(phrase, mention))
        .sorted(Comparator.comparing(mention -> !mention.names(EntityType.ORGANIZATION)))
        .limit(1)
        .flatMap(
            first ->
                Stream.concat(
                    phrase.graph().coordinated(phrase.graph().word(first.head())).stream()
                        .flatMap(word -> entities.mentions().at(sentence, word.index()).stream()),
                    inRow(phrase, first)))
        .filter(mention -> owns(phrase, mention))
        .collect(
            Collectors.collectingAndThen(
                Collectors.toMap(
                    this::entity, mention -> mention, (one, two) -> one, LinkedHashMap::new),
                byEntity -> List.copyOf(byEntity.values())));
  }

  private boolean owns(GroupPhrase phrase, EntityMention mention) {
    return mention.kind() != MentionKind.DESCRIPTION
        && entity(mention).isPresent()
        && (!person(mention) || phrase.belongsTo(mention));
  }

  private Optional<Entity> entity(EntityMention mention) {
    return Stream.concat(
            entities.actingFor(mention).stream(), entities.namedBy(mention).stream().limit(1))
        .findFirst();
  }
}
