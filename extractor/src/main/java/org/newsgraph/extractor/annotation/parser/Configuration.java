package org.newsgraph.extractor.annotation.parser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How far the parse of a sentence is: a stack of words, the words still to come, the arcs so far.
 *
 * <p>Words are counted from 1; 0 is the root, {@link #NONE} no word. Labels are counted from 0, the
 * first is the root's. A {@link Move} is counted as the model's output layer counts it: an arc to
 * the left by label, an arc to the right by label, a shift.
 */
final class Configuration {
  static final int NONE = -1;

  private final int words;
  private final int[] stack;
  private int depth = 1;
  private int next = 1;
  private final int[] heads;
  private final int[] labels;
  private final int[][] leftmost = new int[2][];
  private final int[][] rightmost = new int[2][];

  Configuration(int words) {
    this.words = words;
    this.stack = new int[words + 1];
    this.heads = filled();
    this.labels = filled();
    for (int i = 0; i < 2; i++) {
      leftmost[i] = filled();
      rightmost[i] = filled();
    }
  }

  private int[] filled() {
    int[] none = new int[words + 1];
    Arrays.fill(none, NONE);
    return none;
  }

  boolean isTerminal() {
    return depth == 1 && next > words;
  }

  /** The only move that is allowed, where there is one: the root waits until all else is done. */
  Optional<Move> forced() {
    if (depth > 2) {
      return Optional.empty();
    }
    return Optional.of(next <= words ? Move.SHIFT : Move.TO_ROOT);
  }

  /** Whether a word may be shifted onto the stack. */
  boolean mayShift() {
    return next <= words;
  }

  /** The word at this depth of the stack, 0 for the top. */
  int onStack(int place) {
    return place < depth ? stack[depth - 1 - place] : NONE;
  }

  /** The word that comes after so many others. */
  int toCome(int place) {
    return next + place <= words ? next + place : NONE;
  }

  /** The outermost left dependent of a word (place 0), or the one beside it (place 1). */
  int leftChild(int word, int place) {
    return word == NONE ? NONE : leftmost[place][word];
  }

  /** The outermost right dependent of a word (place 0), or the one beside it (place 1). */
  int rightChild(int word, int place) {
    return word == NONE ? NONE : rightmost[place][word];
  }

  /** The label of the arc that ends in a word, {@link #NONE} without one. */
  int label(int word) {
    return word == NONE ? NONE : labels[word];
  }

  void apply(Move move) {
    switch (move.kind()) {
      case LEFT -> {
        attach(onStack(1), onStack(0), move.label(), leftmost);
        stack[depth - 2] = stack[depth - 1];
        depth--;
      }
      case RIGHT -> {
        attach(onStack(0), onStack(1), move.label(), rightmost);
        depth--;
      }
      case SHIFT -> stack[depth++] = next++;
    }
  }

  /** Arcs on one side of a word come from the inside to the outside. */
  private void attach(int dependent, int head, int label, int[][] outermost) {
    heads[dependent] = head;
    labels[dependent] = label;
    outermost[1][head] = outermost[0][head];
    outermost[0][head] = dependent;
  }

  List<Arc> arcs(List<String> names) {
    List<Arc> arcs = new ArrayList<>(words);
    for (int word = 1; word <= words; word++) {
      arcs.add(new Arc(heads[word] - 1, names.get(labels[word])));
    }
    return arcs;
  }
}
