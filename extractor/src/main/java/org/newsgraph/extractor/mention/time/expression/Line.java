package org.newsgraph.extractor.mention.time.expression;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The atoms of a sentence and what classes of words begin at each.
 *
 * @param hits by atom, class → its longest word there
 */
record Line(List<Atom> atoms, List<Map<String, WordTable.Hit>> hits) {

  static Line of(List<Atom> atoms, WordTable table) {
    return new Line(
        atoms, IntStream.range(0, atoms.size()).mapToObj(at -> table.at(atoms, at)).toList());
  }

  int size() {
    return atoms.size();
  }

  String word(int at) {
    return atoms.get(at).lower();
  }

  Optional<WordTable.Hit> hit(int at, String wordClass) {
    return Optional.ofNullable(hits.get(at).get(wordClass));
  }
}
