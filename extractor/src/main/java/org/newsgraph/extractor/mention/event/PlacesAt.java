package org.newsgraph.extractor.mention.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.event.lexicon.WordLists;
import org.newsgraph.extractor.mention.syntax.Syntax;

/** Where a noun lies: itself, or the place that names it ("the Baku airport", "city of Baku"). */
final class PlacesAt {
  private static final Set<String> INSIDE = Set.of("of", "in", "at", "near", "on");
  private static final int DEEPEST = 3;

  /** A place that only tells whose or what kind something is: "the US secretary". */
  private static final Set<String> PARTS = Set.of("compound", "nmod:poss", "amod");

  private final Syntax syntax;
  private final MentionsAt mentions;
  private final WordLists words;

  PlacesAt(Syntax syntax, MentionsAt mentions, WordLists words) {
    this.syntax = syntax;
    this.mentions = mentions;
    this.words = words;
  }

  /** The places that a noun names, the most telling first. */
  List<EntityMention> of(int token) {
    return of(token, DEEPEST).distinct().toList();
  }

  private Stream<EntityMention> of(int token, int steps) {
    if (steps == 0) {
      return Stream.empty();
    }
    Stream<EntityMention> own =
        Stream.concat(mentions.direct(token).stream(), mentions.aboveComma(token).stream());
    if (mentions.direct(token).filter(EntityMention::isName).isPresent()) {
      return Stream.concat(own, below(token, steps).filter(PlacesAt::isPlace));
    }
    return Stream.concat(
        Stream.concat(building(token), below(token, steps).filter(PlacesAt::isPlace)), own);
  }

  /** "the Grand Plaza hotel": a name that the parser hangs on its building. */
  private Stream<EntityMention> building(int token) {
    return names("abode", token)
        ? syntax.children(token, "compound").stream()
            .flatMap(name -> mentions.direct(name).stream())
            .filter(name -> name.endToken() == token)
            .filter(name -> name.names(EntityType.ORGANIZATION))
        : Stream.empty();
  }

  /** What stands inside the phrase; for "the resort of X" the name behind "of" goes first. */
  private Stream<EntityMention> below(int token, int steps) {
    Stream<Integer> before = syntax.children(token, "compound", "nmod:poss").stream();
    Stream<Integer> behind =
        syntax.children(token, "appos", "flat", "dep", "nmod").stream()
            .filter(
                noun ->
                    !syntax.relation(noun).equals("nmod")
                        || INSIDE.contains(syntax.preposition(noun)));
    boolean ground = words.list("ground").contains(syntax.lemma(token));
    Stream<Integer> all = ground ? Stream.concat(behind, before) : Stream.concat(before, behind);
    return all.flatMap(child -> of(child, steps - 1));
  }

  private static boolean isPlace(EntityMention mention) {
    return mention.isName()
        && mention
            .type()
            .filter(type -> type == EntityType.PLACE || type == EntityType.COUNTRY)
            .isPresent();
  }

  /** The last place that is named before a word, behind a preposition: "in Kyiv, where". */
  Optional<EntityMention> before(int token) {
    return Stream.iterate(token - 1, at -> at >= 0, at -> at - 1)
        .filter(at -> !PARTS.contains(syntax.relation(at)))
        .flatMap(at -> mentions.direct(at).stream())
        .filter(place -> isPlace(place) || venue(place))
        .findFirst();
  }

  /** A building that bears a body's name: "at State House", "at the Goethe Institute". */
  boolean venue(EntityMention mention) {
    return mention.names(EntityType.ORGANIZATION) && (titled(mention) || followedByAbode(mention));
  }

  private boolean titled(EntityMention mention) {
    return mention.endToken() - mention.firstToken() > 1 && names("venue", mention.endToken() - 1);
  }

  private boolean followedByAbode(EntityMention mention) {
    return syntax.size() > mention.endToken() && names("abode", mention.endToken());
  }

  private boolean names(String list, int token) {
    return words.list(list).contains(syntax.lemma(token));
  }

  /** Verbs whose subject, a town, is where their object takes place. */
  Set<String> hosting() {
    return words.list("hosting");
  }

  boolean continent(EntityMention mention) {
    return words.list("continent").contains(syntax.lemma(mention.head()));
  }
}
