package org.newsgraph.extractor.mention;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All mentions of entities in one article, in the order of the text; a mention's id is its
 * position.
 */
public record EntityMentions(List<EntityMention> all) {
  public EntityMentions {
    all = List.copyOf(all);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).id() != i) {
        throw new IllegalArgumentException("mention " + i + " has the id " + all.get(i).id());
      }
    }
  }

  public Stream<EntityMention> in(int sentence) {
    return all.stream().filter(mention -> mention.sentence() == sentence);
  }

  /** The innermost mention that covers a token: the shortest, a name before anything else. */
  public Optional<EntityMention> at(int sentence, int token) {
    return in(sentence)
        .filter(mention -> mention.covers(sentence, token))
        .min(
            java.util.Comparator.comparing((EntityMention mention) -> !mention.isName())
                .thenComparing(mention -> mention.endToken() - mention.firstToken()));
  }

  /** The mention that a token heads, if any. */
  public Optional<EntityMention> headedBy(int sentence, int token) {
    return in(sentence).filter(mention -> mention.head() == token).findFirst();
  }
}
