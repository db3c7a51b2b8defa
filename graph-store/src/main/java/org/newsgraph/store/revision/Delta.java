package org.newsgraph.store.revision;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.store.journal.Change;
import org.newsgraph.store.journal.Touched;

/**
 * What one write transaction takes out and puts in; worked out beforehand, so that writing cannot
 * fail for its content.
 */
public final class Delta {
  /** The graph of what all articles say together. */
  static final Node KNOWLEDGE = Quad.defaultGraphIRI;

  private final Set<Quad> out = new LinkedHashSet<>();
  private final Set<Quad> in = new LinkedHashSet<>();

  public void remove(Node graph, Collection<Triple> triples) {
    triples.forEach(t -> out.add(new Quad(graph, t)));
  }

  public void add(Node graph, Collection<Triple> triples) {
    triples.forEach(t -> in.add(new Quad(graph, t)));
  }

  /** Only what differs: much is said of somebody who is in the news every day. */
  void replace(Node graph, Collection<Triple> old, Collection<Triple> fresh) {
    Set<Triple> gone = new LinkedHashSet<>(old);
    gone.removeAll(Set.copyOf(fresh));
    Set<Triple> come = new LinkedHashSet<>(fresh);
    come.removeAll(Set.copyOf(old));
    remove(graph, gone);
    add(graph, come);
  }

  public void add(Delta other) {
    out.addAll(other.out);
    in.addAll(other.in);
  }

  /** How many quads come. */
  public int size() {
    return in.size();
  }

  /** What it may alter. */
  public Change asChange(long number) {
    SortedSet<String> articles = new TreeSet<>();
    SortedSet<String> subjects = new TreeSet<>();
    Stream.concat(out.stream(), in.stream())
        .filter(q -> !q.getGraph().equals(Ledger.GRAPH))
        .forEach(
            q -> {
              if (q.isDefaultGraph()) {
                subjects.add(q.getSubject().getURI());
              } else {
                articles.add(q.getGraph().getURI());
              }
            });
    return new Change(number, Touched.these(articles), Touched.these(subjects));
  }

  /** First out, then in: what is in both stays. */
  public void apply(DatasetGraph dataset) {
    out.stream().filter(q -> !in.contains(q)).forEach(dataset::delete);
    in.stream().filter(q -> !out.contains(q) || !dataset.contains(q)).forEach(dataset::add);
  }
}
