package org.newsgraph.store;

import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.store.article.StoredArticles;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.journal.Change;
import org.newsgraph.store.journal.Touched;
import org.newsgraph.store.revision.Delta;
import org.newsgraph.store.revision.Ledger;
import org.newsgraph.store.revision.Revision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works the knowledge layer out anew after corrections have changed, batch by batch; killed
 * half-way, it begins again.
 */
final class Rebuild {
  private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
  private static final int BATCH = 200;

  private final Database database;
  private final Corrections corrections;

  private Rebuild(Database database, Corrections corrections) {
    this.database = database;
    this.corrections = corrections;
  }

  /** Does nothing and returns false where the knowledge layer was made with these corrections. */
  static boolean ifChanged(Database database, Corrections corrections, String hash) {
    String before = database.read(d -> new Ledger(d).corrections());
    if (before.equals(hash)) {
      return false;
    }
    if (!before.isEmpty() && !before.startsWith(Ledger.FORMAT)) {
      LOG.warn(
          "The store is of an earlier version: what its articles say together is worked out anew;"
              + " that takes minutes for ten thousand articles.");
    }
    new Rebuild(database, corrections).run(hash);
    return true;
  }

  private void run(String hash) {
    Change all =
        new Change(database.changes() + 1, Touched.these(corrections.withdrawn()), Touched.ALL);
    database.write(
        all,
        d -> {
          d.deleteAny(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY);
          d.deleteAny(Ledger.GRAPH, Node.ANY, Node.ANY, Node.ANY);
          corrections.withdrawn().forEach(iri -> d.removeGraph(node(iri)));
        });
    List<String> articles = database.read(d -> new StoredArticles(d).iris());
    for (int from = 0; from < articles.size(); from += BATCH) {
      recall(articles.subList(from, Math.min(from + BATCH, articles.size())));
    }
    Delta done = new Delta();
    done.add(Ledger.GRAPH, Ledger.corrections(hash));
    database.write(done);
  }

  private void recall(Collection<String> articles) {
    Delta delta = database.read(d -> Revision.recalling(articles, d, corrections));
    database.write(delta);
  }

  private static Node node(String iri) {
    return org.apache.jena.graph.NodeFactory.createURI(iri);
  }
}
