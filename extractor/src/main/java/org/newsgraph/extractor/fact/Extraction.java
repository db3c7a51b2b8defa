package org.newsgraph.extractor.fact;

import java.util.List;
import java.util.Objects;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.entity.Entities;

/**
 * Everything that one article says, each fact with its evidence.
 *
 * @param dropped what a rule found and a later step dropped
 */
public record Extraction(
    AnnotatedArticle annotated,
    Entities entities,
    List<Event> events,
    List<Claim> relations,
    List<Occasion> occasions,
    List<Dropped> dropped) {

  public Extraction {
    Objects.requireNonNull(annotated);
    Objects.requireNonNull(entities);
    events = List.copyOf(events);
    relations = List.copyOf(relations);
    occasions = List.copyOf(occasions);
    dropped = List.copyOf(dropped);
  }

  /** What an article says of which nothing was dropped. */
  public Extraction(
      AnnotatedArticle annotated,
      Entities entities,
      List<Event> events,
      List<Claim> relations,
      List<Occasion> occasions) {
    this(annotated, entities, events, relations, occasions, List.of());
  }
}
