package org.newsgraph.extractor.graph;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.newsgraph.extractor.fact.Attribution;
import org.newsgraph.extractor.fact.Evidence;
import org.newsgraph.extractor.fact.Standing;
import org.newsgraph.store.vocabulary.Ng;

/** How firmly a report or a claim stands, and the words that prove it. */
final class StandingTriples {
  private final Sheet sheet;

  StandingTriples(Sheet sheet) {
    this.sheet = sheet;
  }

  void write(Node fact, Standing standing, Evidence evidence) {
    sheet.add(fact, Ng.STATUS, Terms.of(standing.status()));
    sheet.addShare(fact, Ng.CONFIDENCE, standing.confidence());
    standing.attribution().ifPresent(attribution -> attribution(fact, attribution));
    sheet.add(fact, Ng.TRIGGER, sheet.span(evidence.trigger()));
    sheet.addText(fact, Ng.FOUND_BY, Optional.of(evidence.rule().toString()));
    sheet.add(fact, Ng.SENTENCE, sheet.span(evidence.sentence()));
  }

  private void attribution(Node fact, Attribution attribution) {
    attribution
        .source()
        .ifPresent(source -> sheet.add(fact, Ng.ATTRIBUTED_TO, sheet.entity(source)));
    sheet.addText(fact, Ng.ATTRIBUTED_WORDS, Optional.of(attribution.words()));
  }
}
