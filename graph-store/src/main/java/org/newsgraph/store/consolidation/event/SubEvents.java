package org.newsgraph.store.consolidation.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.newsgraph.store.consolidation.event.Occurrences.Placed;
import org.newsgraph.store.consolidation.joining.Margin;
import org.newsgraph.store.vocabulary.Ng;

/**
 * Events within events, where one article tells both: two who meet on the margins of a meeting of
 * many, a meeting during a visit.
 */
public final class SubEvents {
  private SubEvents() {}

  /** The links among these, article by article. */
  public static List<Triple> among(Collection<Placed> placed) {
    Map<String, List<Placed>> articles = new TreeMap<>();
    placed.forEach(
        p -> articles.computeIfAbsent(p.telling().articleIri(), a -> new ArrayList<>()).add(p));
    return articles.values().stream().flatMap(a -> ofOneArticle(a).stream()).toList();
  }

  private static List<Triple> ofOneArticle(List<Placed> placed) {
    List<Triple> links = new ArrayList<>();
    for (Placed part : placed) {
      for (Placed whole : placed) {
        if (!part.event().equals(whole.event())
            && Margin.isWithin(part.telling(), whole.telling())) {
          links.add(
              Triple.create(
                  NodeFactory.createURI(part.event()),
                  Ng.SUB_EVENT_OF,
                  NodeFactory.createURI(whole.event())));
        }
      }
    }
    return links;
  }
}
