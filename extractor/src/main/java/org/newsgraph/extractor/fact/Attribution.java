package org.newsgraph.extractor.fact;

import java.util.Optional;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.mention.MentionKind;
import org.newsgraph.extractor.mention.event.finding.SourceMention;

/**
 * Whose word it is, where the article does not assert it itself: an entity where it is one, and the
 * article's words.
 */
public record Attribution(Optional<Entity> source, String words) {

  /** A source as its entity: the country for a seat of government that speaks. */
  public static Attribution of(Entities entities, SourceMention source) {
    Optional<Entity> entity =
        source
            .mention()
            .flatMap(
                mention ->
                    entities
                        .actingFor(mention)
                        .or(() -> entities.namedBy(mention).stream().findFirst()));
    return new Attribution(
        entity, entity.filter(who -> pronoun(source)).map(Entity::name).orElse(source.words()));
  }

  /** "He added": the words alone would tell nobody who. */
  private static boolean pronoun(SourceMention source) {
    return source.mention().filter(mention -> mention.kind() == MentionKind.PRONOUN).isPresent();
  }
}
