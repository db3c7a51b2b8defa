package org.newsgraph.extractor.mention.event.party;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.Relation;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityType;

/** Where a noun lies: itself, or the place that names it ("the Baku airport", "city of Baku"). */
public final class Places {
  private static final int DEEPEST = 3;

  private final Nouns nouns;
  private final PredicateGraph graph;

  Places(Nouns nouns) {
    this.nouns = nouns;
    this.graph = nouns.graph();
  }

  /** The places that a noun names, the most telling first. */
  public List<EntityMention> of(Word noun) {
    return of(noun, DEEPEST).distinct().toList();
  }

  private Stream<EntityMention> of(Word noun, int steps) {
    if (steps == 0) {
      return Stream.empty();
    }
    Stream<EntityMention> own =
        Stream.concat(
            nouns.direct(noun).stream(),
            graph.words(noun, Relation.EXPLAINED).stream()
                .flatMap(name -> nouns.named(name).stream()));
    Stream<EntityMention> inside = below(noun, steps).filter(Places::isPlace);
    return nouns.named(noun).isPresent()
        ? Stream.concat(own, inside)
        : Stream.concat(Stream.concat(building(noun), inside), own);
  }

  /**
   * "key allies Peru and Chile", "the border town Goma": a place whose name stands right behind.
   */
  public Stream<EntityMention> put(Word noun) {
    return noun.isNoun() && !noun.isProper()
        ? words(noun, Relation.APPOSITION)
            .filter(noun::isBefore)
            .filter(
                name ->
                    IntStream.rangeClosed(noun.index() + 1, name.index())
                        .allMatch(at -> graph.word(at).isProper()))
            .flatMap(name -> nouns.named(name).stream())
            .filter(Places::isPlace)
        : Stream.empty();
  }

  /** "the Grand Plaza hotel": a name that stands right before its building. */
  private Stream<EntityMention> building(Word noun) {
    return Nouns.is(noun, "abode")
        ? graph.words(noun, Relation.COMPOUND).stream()
            .flatMap(name -> nouns.direct(name).stream())
            .filter(name -> name.endToken() == noun.index())
            .filter(name -> name.names(EntityType.ORGANIZATION))
        : Stream.empty();
  }

  /**
   * What stands inside the phrase; for "the resort of X", "the city of X" the name behind "of" goes
   * first. "U.S. allies Peru and Chile" are these alone.
   */
  private Stream<EntityMention> below(Word noun, int steps) {
    Stream<Word> before =
        put(noun).findAny().isPresent()
            ? Stream.empty()
            : words(noun, Relation.COMPOUND, Relation.OWNER);
    Stream<Word> behind =
        Stream.concat(
            words(noun, Relation.APPOSITION),
            Lexicon.english().words("lying").stream()
                .flatMap(preposition -> graph.attached(noun, preposition).stream())
                .sorted());
    Stream<Word> all =
        Nouns.is(noun, "ground") || Nouns.is(noun, "town")
            ? Stream.concat(behind, before)
            : Stream.concat(before, behind);
    return all.flatMap(child -> of(child, steps - 1));
  }

  private Stream<Word> words(Word noun, Relation... relations) {
    return Stream.of(relations).flatMap(relation -> graph.words(noun, relation).stream()).sorted();
  }

  private static boolean isPlace(EntityMention mention) {
    return mention.isName()
        && mention
            .type()
            .filter(type -> type == EntityType.PLACE || type == EntityType.COUNTRY)
            .isPresent();
  }

  /** The last place that is named before a word: "in Kyiv on Monday, where". */
  public Optional<EntityMention> before(Word word) {
    return IntStream.iterate(word.index() - 1, at -> at >= 0, at -> at - 1)
        .mapToObj(graph::word)
        .filter(at -> !graph.isModifier(at))
        .flatMap(at -> nouns.direct(at).stream())
        .filter(place -> isPlace(place) || isVenue(place))
        .findFirst();
  }

  /** A building that bears a body's name: "at State House", "at the Goethe Institute". */
  public boolean isVenue(EntityMention mention) {
    return mention.names(EntityType.ORGANIZATION)
        && isHere(mention)
        && (titled(mention)
            || houseByName(mention)
            || graph.at(mention.endToken()).filter(w -> Nouns.is(w, "abode")).isPresent());
  }

  /** "at the Pentagon": a house whose name is also that of whoever works in it. */
  private static boolean houseByName(EntityMention mention) {
    return Lexicon.english().has(mention.text().toLowerCase(Locale.ROOT), "house-by-name");
  }

  private boolean titled(EntityMention mention) {
    return mention.endToken() - mention.firstToken() > 1
        && Nouns.is(graph.word(mention.endToken() - 1), "venue");
  }

  /** Whether a noun is a piece of ground or a part of an event, on which something takes place. */
  public boolean isGround(Word noun) {
    return Nouns.is(noun, "ground");
  }

  public boolean isContinent(EntityMention mention) {
    return isHere(mention) && Nouns.is(graph.word(mention.head()), "continent");
  }

  /** A place in the name of a summit is named elsewhere: its words are none of this sentence. */
  private boolean isHere(EntityMention mention) {
    return mention.sentence() == graph.sentence().index();
  }
}
