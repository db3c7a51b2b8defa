package org.newsgraph.extractor.annotation.parser;

/**
 * A transition: an arc between the two topmost words of the stack, to the left or to the right, or
 * a shift of the next word.
 *
 * @param label of the arc, counted from 0; 0, the root's, for a shift
 */
record Move(Kind kind, int label) {
  /** In which direction. */
  enum Kind {
    LEFT,
    RIGHT,
    SHIFT
  }

  static final Move SHIFT = new Move(Kind.SHIFT, 0);
  static final Move TO_ROOT = new Move(Kind.RIGHT, 0);

  /** The move that an output of the network stands for: left arcs by label, right arcs, shift. */
  static Move of(int output, int labels) {
    if (output == 2 * labels) {
      return SHIFT;
    }
    return new Move(output < labels ? Kind.LEFT : Kind.RIGHT, output % labels);
  }
}
