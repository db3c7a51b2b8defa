package org.newsgraph.extractor.grammar.repair;

import java.util.List;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Tree;

/** Mends one thing that the parser gets wrong. */
interface Repair {
  /** The arcs that ought to be there; none where nothing is wrong. */
  List<Arc> mend(Tree tree);
}
