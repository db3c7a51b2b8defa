package org.newsgraph.store.consolidation;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.newsgraph.store.consolidation.copy.Print;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.consolidation.reading.ArticleFacts;
import org.newsgraph.store.consolidation.reading.ArticleReader;
import org.newsgraph.store.consolidation.report.EntityUse;
import org.newsgraph.store.consolidation.tally.Contribution;
import org.newsgraph.store.consolidation.tally.Contributions;
import org.newsgraph.store.consolidation.telling.Telling;
import org.newsgraph.store.consolidation.telling.Tellings;
import org.newsgraph.store.vocabulary.Ng;

/**
 * All that consolidation takes from one article: what it says of entities under its own names, from
 * which it is worked out which of them are one; and, once that is known, all the rest.
 *
 * @param contributions what it says of entities
 */
public record ArticleKnowledge(
    ArticleFacts facts, List<Contribution> contributions, Corrections corrections) {

  /** Reads an article's graph, with the corrections that concern it. */
  public static ArticleKnowledge of(String iri, Graph triples, Corrections corrections) {
    ArticleFacts facts = new ArticleReader(corrections).read(iri, triples);
    return new ArticleKnowledge(facts, Contributions.ofEntities(facts), corrections);
  }

  /** IRI of the article. */
  public String iri() {
    return facts.article().iri();
  }

  /** By which copies of its text are found. */
  public Print print() {
    return Print.of(facts.article());
  }

  /** What it tells, of the entities that stand. */
  public Account under(UnaryOperator<String> standing) {
    ArticleFacts said = facts.under(standing);
    return new Account(
        iri(),
        Tellings.of(said, corrections),
        Contributions.ofClaims(said),
        facts.entities().stream()
            .flatMap(e -> mentions(e, standing.apply(e.iri())))
            .distinct()
            .toList());
  }

  private Stream<Triple> mentions(EntityUse use, String standing) {
    Stream<Triple> mention =
        use.implied() ? Stream.empty() : Stream.of(in(standing, Ng.MENTIONED_IN));
    return use.iri().equals(standing) && !use.implied()
        ? mention
        : Stream.concat(mention, Stream.of(in(use.iri(), Ng.NAMED_IN)));
  }

  private Triple in(String entity, Node property) {
    return Triple.create(NodeFactory.createURI(entity), property, NodeFactory.createURI(iri()));
  }

  /**
   * What an article tells of the entities that stand.
   *
   * @param tellings what it tells of events
   * @param claims what it says of relations and tenures
   * @param mentions in which article each of its entities is mentioned
   */
  public record Account(
      String iri, List<Telling> tellings, List<Contribution> claims, List<Triple> mentions) {}
}
