package org.newsgraph.store.consolidation.naming;

import java.util.List;
import java.util.Optional;
import org.newsgraph.store.consolidation.tally.Sureness;

/**
 * What is thought of one bearer.
 *
 * @param join the bearer for whose other name it is taken
 * @param maybe bearers for one of whom it might be taken
 * @param namesakes bearers of the same name who are somebody else
 */
public record NameDecision(Optional<Join> join, List<String> maybe, List<String> namesakes) {
  /** Nothing to say. */
  public static final NameDecision ALONE = new NameDecision(Optional.empty(), List.of(), List.of());

  public NameDecision {
    maybe = List.copyOf(maybe);
    namesakes = List.copyOf(namesakes);
  }

  static NameDecision join(Bearer target, NameReason reason, Sureness sureness) {
    return new NameDecision(
        Optional.of(new Join(target.iri(), reason.words(), sureness)), List.of(), List.of());
  }

  /** The same, for another reason. */
  static NameDecision join(Join join, NameReason reason) {
    return new NameDecision(
        Optional.of(new Join(join.target(), reason.words(), Sureness.LIKELY)),
        List.of(),
        List.of());
  }

  static NameDecision maybe(List<Bearer> bearers) {
    return new NameDecision(
        Optional.empty(), bearers.stream().map(Bearer::iri).toList(), List.of());
  }

  NameDecision withNamesakes(List<String> others) {
    return new NameDecision(join, maybe, others);
  }

  /**
   * One name is another's.
   *
   * @param target IRI of the other, which may be joined to a third in its turn
   * @param reason in words
   */
  public record Join(String target, String reason, Sureness sureness) {}
}
