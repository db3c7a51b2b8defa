package org.newsgraph.store.consolidation.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.store.vocabulary.ItsRdf;
import org.newsgraph.store.vocabulary.Span;
import org.newsgraph.store.vocabulary.Standoff;

/** Who is named around a place in the text: in about the sentence before and the one behind. */
final class Vicinity {
  /** So many code points to each side. */
  private static final int AROUND = 250;

  private final List<Named> all = new ArrayList<>();

  Vicinity(Subjects subjects) {
    for (Standoff.Mention mention : subjects.standoff().mentions()) {
      add(mention.begin(), mention.entities(), subjects);
    }
    subjects
        .having(ItsRdf.TA_IDENT_REF)
        .forEach(
            span ->
                Span.of(NodeFactory.createURI(span))
                    .ifPresent(
                        s -> add(s.begin(), subjects.iris(span, ItsRdf.TA_IDENT_REF), subjects)));
  }

  private void add(int at, Collection<String> entities, Subjects subjects) {
    entities.forEach(e -> all.add(new Named(at, subjects.standing(e))));
  }

  private record Named(int at, String entity) {}

  /** Whether the article names it, and not in that sentence. */
  boolean namesOnlyOutside(Span sentence, String entity) {
    List<Named> its = all.stream().filter(n -> n.entity.equals(entity)).toList();
    return !its.isEmpty()
        && its.stream().noneMatch(n -> n.at >= sentence.begin() && n.at < sentence.end());
  }

  SortedSet<String> of(int trigger) {
    SortedSet<String> named = new TreeSet<>();
    all.stream().filter(n -> Math.abs(n.at - trigger) <= AROUND).forEach(n -> named.add(n.entity));
    return named;
  }
}
