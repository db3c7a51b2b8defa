package org.newsgraph.extractor.grammar;

/** By what an edge came about, beside the parser's own arcs. */
public enum Step {
  /** "X was met by Y": Y acts. */
  VOICE,
  /** "asked X to meet Y": X is to meet. */
  CONTROL,
  /** "X arrived and met Y": X met. */
  SHARED,
  /** "X, who met Y", "the town that X visited". */
  RELATIVE,
  /** "X and Y met": each of them. */
  COORDINATION,
  /** "X was among the leaders who met": X met. */
  PREDICATE,
  /** "X's plan to meet Y": X is to meet. */
  OWNER,
  /** "X held talks": X talked, by the table of support verbs. */
  SUPPORT,
  /** "signed a treaty with Y": what hangs on the thing made. */
  OBJECT,
  /** "signed agreements to boost trade with Y", "returned to the table with Y". */
  AIM,
  /** "held talks in Oslo": what hangs on the verb that carries the noun. */
  CARRIER,
  /** "met the premier [in Rome]": what hangs on a neighbour. */
  ASTRAY,
  /** "X, flanked by Y", "in the presence of Y". */
  COMPANY
}
