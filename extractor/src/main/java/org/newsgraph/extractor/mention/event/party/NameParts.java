package org.newsgraph.extractor.mention.event.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityMentions;

/** Names that stand inside other words, such as both of "the Merkel-Macron meeting". */
final class NameParts {
  private static final Set<String> HYPHENS = Set.of("-", "\u2013");

  private final EntityMentions mentions;
  private final Sentence sentence;

  NameParts(EntityMentions mentions, Sentence sentence) {
    this.mentions = mentions;
    this.sentence = sentence;
  }

  /** The mentions whose names a hyphen joins, where the article has them all; else the mention. */
  List<EntityMention> of(EntityMention mention) {
    String[] names = mention.text().split("[-\u2013]", -1);
    if (names.length == 1) {
      return List.of(mention);
    }
    List<EntityMention> parts = new ArrayList<>();
    for (String name : names) {
      like(name.strip()).ifPresent(parts::add);
    }
    return parts.size() == names.length ? parts : List.of(mention);
  }

  /** With those that a hyphen joins to it from before: "the U.S.-Japan talks". */
  List<EntityMention> joined(EntityMention last) {
    List<EntityMention> all = new ArrayList<>(List.of(last));
    Optional<EntityMention> before = before(last);
    while (before.isPresent()) {
      all.add(0, before.get());
      before = before(before.get());
    }
    return all;
  }

  private Optional<EntityMention> before(EntityMention name) {
    int hyphen = name.firstToken() - 1;
    boolean joins =
        hyphen > 0
            && HYPHENS.contains(sentence.token(hyphen).text())
            && !sentence.gapBefore(hyphen)
            && !sentence.gapBefore(hyphen + 1);
    return joins
        ? mentions
            .in(name.sentence())
            .filter(other -> other.endToken() == hyphen && other.kind() == name.kind())
            .filter(other -> other.type().equals(name.type()))
            .findFirst()
        : Optional.empty();
  }

  /** A mention elsewhere by this name, by its last word or by its initials. */
  Optional<EntityMention> like(String name) {
    return mentions.called(name);
  }
}
