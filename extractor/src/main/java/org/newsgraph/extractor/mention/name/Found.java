package org.newsgraph.extractor.mention.name;

import java.util.Optional;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.article.Span;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.MentionKind;
import org.newsgraph.extractor.mention.name.vote.Run;

/** A mention found in a sentence, before it has its number in the article. */
public record Found(Run run, int head, MentionKind kind, Optional<EntityType> type) {
  /** Whether it is a name of something that is no entity of the five types. */
  boolean thing() {
    return kind == MentionKind.NAME && type.isEmpty();
  }

  EntityMention numbered(int id, Sentence sentence, String text) {
    Span span = sentence.spanOf(run.first(), run.end());
    return new EntityMention(
        id, sentence.index(), run.first(), run.end(), head, span, span.of(text), kind, type);
  }

  Found as(EntityType other) {
    return new Found(run, head, kind, Optional.of(other));
  }
}
