package org.newsgraph.extractor.fact;

import java.util.Optional;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.mention.MentionKind;
import org.newsgraph.extractor.mention.event.SourceMention;

/** Puts a source to its entity: the country for a seat of government that speaks. */
final class Attributions {
  private Attributions() {}

  static Attribution of(Entities entities, SourceMention source) {
    Optional<Entity> entity = entity(entities, source);
    return new Attribution(
        entity, entity.filter(who -> pronoun(source)).map(Entity::name).orElse(source.words()));
  }

  /** "He added": the words alone would tell nobody who. */
  private static boolean pronoun(SourceMention source) {
    return source.mention().filter(mention -> mention.kind() == MentionKind.PRONOUN).isPresent();
  }

  private static Optional<Entity> entity(Entities entities, SourceMention source) {
    return source
        .mention()
        .flatMap(
            mention ->
                entities
                    .actingFor(mention)
                    .or(() -> entities.namedBy(mention).stream().findFirst()));
  }
}
