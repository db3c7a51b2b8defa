package org.newsgraph.extractor.fact.discourse;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.newsgraph.extractor.fact.draft.Draft;
import org.newsgraph.extractor.fact.occasion.Occasions.Separation;
import org.newsgraph.extractor.fact.occasion.ReportGroup;

/**
 * An article on its way to facts: what its sentences tell, the reports drafted from it, the
 * occasions that these tell, and which of them the article keeps apart.
 */
record Discourse(
    Told told, List<Draft> drafts, List<ReportGroup> occasions, List<Separation> separations) {
  Discourse {
    Objects.requireNonNull(told);
    drafts = List.copyOf(drafts);
    occasions = List.copyOf(occasions);
    separations = List.copyOf(separations);
  }

  static Discourse of(Told told) {
    return new Discourse(told, List.of(), List.of(), List.of());
  }

  Discourse drafted(List<Draft> drafts) {
    return new Discourse(told, drafts, occasions, separations);
  }

  Discourse drafts(UnaryOperator<List<Draft>> change) {
    return drafted(change.apply(drafts));
  }

  Discourse sorted(List<ReportGroup> occasions) {
    return new Discourse(told, drafts, occasions, separations);
  }

  Discourse occasions(UnaryOperator<List<ReportGroup>> change) {
    return sorted(change.apply(occasions));
  }

  Discourse apart(List<Separation> separations) {
    return new Discourse(told, drafts, occasions, separations);
  }
}
