package org.newsgraph.store.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.store.article.StoredArticles;
import org.newsgraph.store.consolidation.correction.CorrectionChange;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.consolidation.correction.Pair;
import org.newsgraph.store.consolidation.iri.Keys;
import org.newsgraph.store.vocabulary.Ng;

/**
 * What a change of corrections touches, worked out anew: the articles that are understood otherwise
 * now. Of all others the corrections say what they said, so that they stay as they are.
 */
public final class CorrectionRevision {
  private final DatasetGraph dataset;
  private final Corrections before;
  private final Corrections now;
  private final int most;
  private final SortedSet<String> articles = new TreeSet<>();
  private final List<Pair> apart;
  private boolean bounded = true;

  private CorrectionRevision(
      DatasetGraph dataset,
      Corrections before,
      Corrections now,
      CorrectionChange change,
      int most) {
    this.dataset = dataset;
    this.before = before;
    this.now = now;
    this.most = most;
    this.apart = change.apart();
  }

  /**
   * The change of a knowledge layer that was made with the corrections before; empty where it
   * concerns more than so many articles, or where it cannot be told which.
   */
  public static Optional<Delta> of(
      DatasetGraph dataset, Corrections before, Corrections now, int most) {
    CorrectionChange change = now.since(before);
    CorrectionRevision revision = new CorrectionRevision(dataset, before, now, change, most);
    List<Reread> read = revision.read(change);
    return revision.bounded && read.size() <= most
        ? Optional.of(Revision.rereading(read, revision.apart, dataset, before, now))
        : Optional.empty();
  }

  /** The articles concerned; of those that only name an entity, the ones that mean another now. */
  private List<Reread> read(CorrectionChange change) {
    concern(change);
    SortedSet<String> naming = new TreeSet<>();
    change.entities().forEach(iri -> naming.addAll(naming(iri)));
    naming.removeAll(articles);
    bounded &= articles.size() <= most && naming.size() <= most;
    if (!bounded) {
      return List.of();
    }
    StoredArticles stored = new StoredArticles(dataset);
    List<Reread> read = new ArrayList<>();
    for (String article : articles) {
      stored.graph(article).ifPresent(g -> read.add(Reread.of(article, g, before, now, true)));
    }
    for (String article : naming) {
      stored
          .graph(article)
          .map(g -> Reread.of(article, g, before, now, false))
          .filter(Reread::isOther)
          .ifPresent(read::add);
    }
    return read;
  }

  private void concern(CorrectionChange change) {
    bounded = change.withdrawn().isEmpty();
    articles.addAll(change.articles());
    change.events().forEach(this::event);
    change.apart().stream()
        .flatMap(pair -> Stream.of(pair.one(), pair.two()))
        .filter(Keys::isLocalGroup)
        .forEach(group -> articles.add(Keys.articleOf(group)));
  }

  /** The article of the report of that name, or of the one with which the event begins. */
  private void event(String name) {
    if (name.contains("#report=")) {
      articles.add(name.replaceFirst("#.*", ""));
      return;
    }
    Optional<String> report =
        Stream.concat(reports(name), joined(name))
            .filter(r -> Keys.event(r).equals(name))
            .findFirst();
    report.ifPresentOrElse(
        r -> articles.add(r.replaceFirst("#.*", "")),
        () -> {
          bounded = false;
        });
  }

  private Stream<String> reports(String event) {
    return dataset.stream(Delta.KNOWLEDGE, Node.ANY, Ng.REPORTS, NodeFactory.createURI(event))
        .map(q -> q.getSubject().getURI());
  }

  /** The reports that people joined to it before. */
  private Stream<String> joined(String event) {
    StoredTellings stored = new StoredTellings(dataset);
    return before.joinedAs(event).stream()
        .flatMap(occasion -> new Ledger(dataset).tellings("=" + occasion).stream())
        .flatMap(telling -> stored.of(telling).stream())
        .flatMap(telling -> telling.reportIris().stream());
  }

  /** All articles that may name it, by its own IRI or as one for which another stood. */
  private SortedSet<String> naming(String iri) {
    SortedSet<String> found = new TreeSet<>();
    Node entity = NodeFactory.createURI(iri);
    Stream.concat(
            dataset.stream(Node.ANY, entity, Node.ANY, Node.ANY),
            dataset.stream(Node.ANY, Node.ANY, Node.ANY, entity))
        .filter(q -> !q.isDefaultGraph() && !q.getGraph().equals(Ledger.GRAPH))
        .forEach(q -> found.add(q.getGraph().getURI()));
    String said = before.entity("", iri);
    Stream.of(iri, said, before.entity("", Keys.group(said)))
        .distinct()
        .map(NodeFactory::createURI)
        .flatMap(
            node ->
                Stream.of(Ng.MENTIONED_IN, Ng.NAMED_IN)
                    .flatMap(in -> dataset.stream(Delta.KNOWLEDGE, node, in, Node.ANY)))
        .forEach(q -> found.add(q.getObject().getURI()));
    return found;
  }
}
