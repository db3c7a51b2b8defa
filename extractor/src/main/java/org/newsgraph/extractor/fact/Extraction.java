package org.newsgraph.extractor.fact;

import java.util.List;
import java.util.Objects;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.entity.Entities;

/** Everything that one article says, each fact with its evidence. */
public record Extraction(
    AnnotatedArticle annotated,
    Entities entities,
    List<Event> events,
    List<Relation> relations,
    List<Occasion> occasions) {

  public Extraction {
    Objects.requireNonNull(annotated);
    Objects.requireNonNull(entities);
    events = List.copyOf(events);
    relations = List.copyOf(relations);
    occasions = List.copyOf(occasions);
  }
}
