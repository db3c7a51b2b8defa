package org.newsgraph.extractor.mention.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityMentions;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.MentionKind;
import org.newsgraph.extractor.mention.syntax.Syntax;

/** The entity mentions for which a head noun stands. */
final class MentionsAt {
  private final Syntax syntax;
  private final EntityMentions mentions;
  private final int sentence;
  private final Set<String> representatives;

  MentionsAt(Syntax syntax, EntityMentions mentions, Set<String> representatives) {
    this.syntax = syntax;
    this.mentions = mentions;
    this.sentence = syntax.sentence().index();
    this.representatives = representatives;
  }

  /** Words that refer to entities, and whether they only name whom the head noun represents. */
  record Found(EntityMention mention, boolean represented) {}

  List<Found> at(int token) {
    List<Found> found = new ArrayList<>();
    Optional<EntityMention> direct = direct(token);
    Optional<EntityMention> named = direct.filter(EntityMention::isName).or(() -> apposed(token));
    named.or(() -> direct).ifPresent(mention -> found.add(new Found(mention, false)));
    if (named.isEmpty() && representatives.contains(syntax.lemma(token))) {
      found.addAll(represented(token));
    }
    return found;
  }

  private Optional<EntityMention> direct(int token) {
    return mentions
        .headedBy(sentence, token)
        .filter(m -> covering(m, token))
        .or(() -> mentions.at(sentence, token).filter(mention -> covering(mention, token)));
  }

  /** A demonym inside a longer phrase is not what the phrase refers to. */
  private boolean covering(EntityMention mention, int token) {
    return mention.kind() != MentionKind.DEMONYM || mention.head() == token;
  }

  private Optional<EntityMention> apposed(int token) {
    return syntax.children(token, "appos", "flat", "compound", "dep", "nmod:npmod").stream()
        .flatMap(child -> mentions.headedBy(sentence, child).stream())
        .filter(
            mention -> mention.isName() && mention.type().equals(Optional.of(EntityType.PERSON)))
        .findFirst();
  }

  private List<Found> represented(int token) {
    Stream<Integer> owners =
        Stream.concat(
            syntax.children(token, "nmod:poss", "amod", "compound").stream(),
            syntax.children(token, "nmod").stream()
                .filter(noun -> Set.of("of", "from").contains(syntax.preposition(noun))));
    List<Found> found = new ArrayList<>();
    owners
        .flatMap(owner -> syntax.coordinated(owner).stream())
        .flatMap(owner -> mentions.at(sentence, owner).stream())
        .filter(mention -> mention.isName() || mention.kind() == MentionKind.DEMONYM)
        .filter(mention -> !mention.type().equals(Optional.of(EntityType.PERSON)))
        .forEach(mention -> found.add(new Found(mention, true)));
    found.addAll(leaders(token));
    return found;
  }

  /** "a delegation led by X". */
  private List<Found> leaders(int token) {
    return syntax.children(token, "acl").stream()
        .filter(verb -> Set.of("lead", "head").contains(syntax.lemma(verb)))
        .flatMap(verb -> syntax.children(verb, "obl", "obl:agent").stream())
        .filter(noun -> syntax.preposition(noun).equals("by"))
        .flatMap(noun -> direct(noun).stream())
        .map(mention -> new Found(mention, false))
        .toList();
  }
}
