package org.newsgraph.extractor.mention;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All mentions of entities in one article, in the order of the text; a mention's id is its
 * position.
 *
 * @param things names of what is none of the five types, such as works, products, faiths and
 *     languages; a thing's id is its position there
 */
public record EntityMentions(List<EntityMention> all, List<EntityMention> things) {
  public EntityMentions {
    all = numbered(all);
    things = numbered(things);
  }

  public EntityMentions(List<EntityMention> all) {
    this(all, List.of());
  }

  private static List<EntityMention> numbered(List<EntityMention> mentions) {
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.get(i).id() != i) {
        throw new IllegalArgumentException("mention " + i + " has the id " + mentions.get(i).id());
      }
    }
    return List.copyOf(mentions);
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
