package org.newsgraph.extractor.rule;

/** Is told which rules held and which were turned down, and by what. */
@FunctionalInterface
public interface Trace {

  /** Tells nobody. */
  Trace NONE = note -> {};

  /** What became of a rule at a node. */
  enum Verdict {
    HOLDS,
    /** The node fits, but an edge that must be there is not. */
    LACKS,
    /** The pattern holds, but a condition turned it down. */
    REFUSED,
    /** It holds, but another rule for the same node goes before it. */
    BEATEN
  }

  /**
   * One rule at one node.
   *
   * @param why what it bound, the edge that it lacks, the condition that turned it down, or the
   *     rule that goes before it
   */
  record Note(Rule<?> rule, Object node, Verdict verdict, String why) {}

  void tell(Note note);
}
