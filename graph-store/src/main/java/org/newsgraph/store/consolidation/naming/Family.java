package org.newsgraph.store.consolidation.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.newsgraph.store.consolidation.naming.NameDecision.Join;
import org.newsgraph.store.consolidation.tally.Slice;
import org.newsgraph.store.consolidation.tally.Statements;
import org.newsgraph.store.vocabulary.Ng;

/**
 * An entity with all that are joined to it.
 *
 * @param standing IRI of the one that stands
 * @param members what the articles say of each, by its IRI
 * @param decisions for each of them
 */
public record Family(
    String standing, SortedMap<String, Slice> members, SortedMap<String, NameDecision> decisions) {
  /**
   * The family of those members.
   *
   * @param said what the articles say of a member
   */
  public static Family of(
      String standing, Collection<String> members, Function<String, Slice> said, Naming naming) {
    SortedMap<String, Slice> slices = new TreeMap<>();
    SortedMap<String, NameDecision> decisions = new TreeMap<>();
    for (String member : members) {
      slices.put(member, said.apply(member));
      decisions.put(member, naming.decision(member));
    }
    return new Family(standing, slices, decisions);
  }

  /** What the knowledge layer says of it, under the IRI that stands. */
  public List<Triple> triples() {
    List<Triple> triples =
        new ArrayList<>(Statements.of(Slice.together(standing, members.values())));
    if (!triples.isEmpty()) {
      decisions.forEach((iri, decision) -> decided(triples, iri, decision));
    }
    return triples;
  }

  private void decided(List<Triple> triples, String iri, NameDecision decision) {
    decision.join().ifPresent(join -> joined(triples, iri(iri), join));
    decision.maybe().forEach(o -> triples.add(Triple.create(iri(iri), Ng.MAYBE_SAME_AS, iri(o))));
    decision.namesakes().stream()
        .filter(o -> !members.containsKey(o))
        .forEach(o -> triples.add(Triple.create(iri(standing), Ng.NAMESAKE_OF, iri(o))));
  }

  private void joined(List<Triple> triples, Node alias, Join join) {
    triples.add(Triple.create(alias, OWL.sameAs.asNode(), iri(standing)));
    triples.add(
        Triple.create(alias, Ng.JOINED_BECAUSE, NodeFactory.createLiteralString(join.reason())));
    triples.add(Triple.create(alias, Ng.SURENESS, join.sureness().term()));
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
