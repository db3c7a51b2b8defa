package org.newsgraph.store.consolidation;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.consolidation.joining.Telling;
import org.newsgraph.store.consolidation.joining.Tellings;
import org.newsgraph.store.consolidation.reading.ArticleFacts;
import org.newsgraph.store.consolidation.reading.ArticleReader;
import org.newsgraph.store.consolidation.report.EntityUse;
import org.newsgraph.store.consolidation.tally.Contribution;
import org.newsgraph.store.consolidation.tally.Contributions;
import org.newsgraph.store.vocabulary.Ng;

/**
 * All that consolidation takes from one article: its tellings, its contributions, its mentions, its
 * text.
 *
 * @param tellings what it tells of events
 * @param contributions what it says of entities, relations and tenures
 */
public record ArticleKnowledge(
    String iri,
    String textKey,
    List<Telling> tellings,
    List<Contribution> contributions,
    List<String> entities) {

  /** Reads an article's graph, with the corrections that concern it. */
  public static ArticleKnowledge of(String iri, Graph triples, Corrections corrections) {
    ArticleFacts facts = new ArticleReader(corrections).read(iri, triples);
    return new ArticleKnowledge(
        iri,
        facts.article().textKey(),
        Tellings.of(facts, corrections),
        Contributions.of(facts),
        facts.entities().stream().map(EntityUse::iri).toList());
  }

  /** In which article each of its entities is mentioned. */
  public List<Triple> mentions() {
    Node article = NodeFactory.createURI(iri);
    return entities.stream()
        .map(e -> Triple.create(NodeFactory.createURI(e), Ng.MENTIONED_IN, article))
        .toList();
  }
}
