package org.newsgraph.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.store.article.StoredArticles;
import org.newsgraph.store.consolidation.ArticleKnowledge;
import org.newsgraph.store.consolidation.Consolidation;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.validation.Validation;

/**
 * Looks a whole store through: every article well-formed, and the knowledge layer what working it
 * out from scratch gives.
 */
public final class Check {
  private static final int MOST = 20;

  private final DatasetGraph dataset;
  private final Corrections corrections;
  private final List<String> problems = new ArrayList<>();

  Check(DatasetGraph dataset, Corrections corrections) {
    this.dataset = dataset;
    this.corrections = corrections;
  }

  List<String> problems() {
    List<ArticleKnowledge> articles = new ArrayList<>();
    StoredArticles stored = new StoredArticles(dataset);
    for (String iri : stored.iris()) {
      Graph graph = stored.graph(iri).orElseThrow();
      Validation.of(iri, graph).problem().ifPresent(problems::add);
      articles.add(ArticleKnowledge.of(iri, graph, corrections));
    }
    knowledge(Consolidation.of(articles, corrections));
    return List.copyOf(problems);
  }

  private void knowledge(Graph expected) {
    Set<String> want = lines(expected);
    Set<String> have = lines(dataset.getDefaultGraph());
    differences("missing from the knowledge layer: ", want, have);
    differences("in the knowledge layer without ground: ", have, want);
  }

  private void differences(String what, Set<String> in, Set<String> notIn) {
    Set<String> rest = new TreeSet<>(in);
    rest.removeAll(notIn);
    rest.stream().limit(MOST).forEach(line -> problems.add(what + line));
    if (rest.size() > MOST) {
      problems.add(what + (rest.size() - MOST) + " more");
    }
  }

  private static Set<String> lines(Graph graph) {
    return graph.stream().map(Triple::toString).collect(Collectors.toCollection(TreeSet::new));
  }
}
