package org.newsgraph.extractor.grammar.repair;

import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/** "She received on Sunday Premier Wen": the premier is no part of the day. */
final class ObjectTakenForDay implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    return tree.words().stream()
        .filter(Word::isVerb)
        .filter(verb -> !tree.has(verb, Label.OBJ))
        .flatMap(verb -> objects(tree, verb))
        .toList();
  }

  private static Stream<Arc> objects(Tree tree, Word verb) {
    return tree.children(verb, Label.OBL).stream()
        .flatMap(
            object ->
                tree.children(object, Label.COMPOUND, Label.NMOD_TMOD).stream()
                    .filter(day -> day.formHas("weekday"))
                    .flatMap(day -> apart(tree, verb, object, day)));
  }

  private static Stream<Arc> apart(Tree tree, Word verb, Word object, Word day) {
    List<Word> marks =
        tree.children(object, Label.CASE).stream().filter(mark -> mark.is("on")).toList();
    return marks.isEmpty()
        ? Stream.of()
        : Stream.of(
            Arc.instead(object, verb, Label.OBJ),
            Arc.instead(day, verb, Label.OBL),
            Arc.instead(marks.get(0), day, Label.CASE));
  }
}
