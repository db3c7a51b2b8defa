package org.newsgraph.extractor.entity.cast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityMentions;
import org.newsgraph.extractor.mention.EntityType;

/** Which words name a body or a place that may have an office: "Siemens" in "Siemens chairman". */
public final class BodyNames {
  private final EntityMentions mentions;
  private final ArticleEntities cast;
  private final Map<Integer, List<Integer>> named;

  /** The names of one article. */
  public BodyNames(
      EntityMentions mentions, ArticleEntities cast, Map<Integer, List<Integer>> named) {
    this.mentions = mentions;
    this.cast = cast;
    this.named = named;
  }

  /** The body or the place that a name before a noun names, of which a word is part. */
  public Optional<Integer> before(int head, int sentence, int token) {
    return at(sentence, token, head);
  }

  /** The body or the place that a name names of which a word is part. */
  public Optional<Integer> at(int sentence, int token) {
    return at(sentence, token, Integer.MAX_VALUE);
  }

  private Optional<Integer> at(int sentence, int token, int end) {
    return mentions
        .in(sentence)
        .filter(mention -> mention.isName() && mention.covers(sentence, token))
        .filter(mention -> mention.endToken() <= end)
        .filter(BodyNames::body)
        .flatMap(mention -> named.getOrDefault(mention.id(), List.of()).stream())
        .filter(id -> cast.referent(id).country().isEmpty())
        .findFirst();
  }

  private static boolean body(EntityMention name) {
    return name.names(EntityType.ORGANIZATION) || name.names(EntityType.PLACE);
  }
}
