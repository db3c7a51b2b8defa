package org.newsgraph.extractor.fact.discourse;

import java.util.List;
import java.util.Objects;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.mention.event.finding.EventMention;
import org.newsgraph.extractor.mention.relation.RelationMention;
import org.newsgraph.extractor.mention.time.event.EventTimes;

/**
 * What the sentences of an article tell, each by itself.
 *
 * @param claims relations that the words tell
 */
record Told(
    AnnotatedArticle article,
    Entities entities,
    EventTimes times,
    List<EventMention> mentions,
    List<RelationMention> claims) {
  Told {
    Objects.requireNonNull(article);
    Objects.requireNonNull(entities);
    Objects.requireNonNull(times);
    mentions = List.copyOf(mentions);
    claims = List.copyOf(claims);
  }
}
