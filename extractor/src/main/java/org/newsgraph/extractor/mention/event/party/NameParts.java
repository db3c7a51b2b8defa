package org.newsgraph.extractor.mention.event.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityMentions;
import org.newsgraph.extractor.mention.EntityType;

/** Names that stand inside other words, such as both of "the Merkel-Macron meeting". */
final class NameParts {
  private final EntityMentions mentions;

  NameParts(EntityMentions mentions) {
    this.mentions = mentions;
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

  /** A mention elsewhere by this name, by its last word or by its initials. */
  Optional<EntityMention> like(String name) {
    return mentions.all().stream()
        .filter(EntityMention::isName)
        .filter(mention -> !mention.type().equals(Optional.of(EntityType.EVENT)))
        .filter(
            mention ->
                mention.text().equals(name)
                    || mention.text().endsWith(" " + name)
                    || initials(mention.text()).equals(name))
        .findFirst();
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("\\s+", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.length() > 1 ? initials.toString() : "";
  }
}
