package org.newsgraph.extractor.grammar.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/** "Roe has for the second time postponed a trip": he owns nothing; he has postponed it. */
final class PerfectApart implements Repair {
  private static final Set<String> PARTICIPLES = Set.of("VBD", "VBN");

  @Override
  public List<Arc> mend(Tree tree) {
    List<Arc> arcs = new ArrayList<>();
    for (Word have : tree.words()) {
      if (have.isVerb() && have.lemma().equals("have") && !tree.has(have, Label.OBJ)) {
        tree.child(have, Label.NSUBJ)
            .filter(subject -> subject.isBefore(have))
            .flatMap(subject -> participle(tree, have).map(verb -> turn(tree, have, verb)))
            .ifPresent(arcs::addAll);
      }
    }
    return arcs;
  }

  /** The participle that only words of time or manner part from it. */
  private static Optional<Word> participle(Tree tree, Word have) {
    return tree.children(have, Label.CCOMP, Label.XCOMP, Label.DEP).stream()
        .filter(verb -> have.isBefore(verb) && PARTICIPLES.contains(verb.tag()))
        .filter(verb -> !tree.has(verb, Label.NSUBJ, Label.NSUBJ_PASS, Label.MARK))
        .filter(verb -> !tree.has(verb, Label.AUX, Label.AUX_PASS))
        .filter(
            verb ->
                tree.words().subList(have.index() + 1, verb.index()).stream()
                    .noneMatch(between -> between.isVerb() || between.isPunctuation()))
        .findFirst();
  }

  private static List<Arc> turn(Tree tree, Word have, Word verb) {
    List<Arc> arcs = new ArrayList<>();
    arcs.add(new Arc(verb, tree.governor(have), tree.label(have), false));
    arcs.add(Arc.instead(have, verb, Label.AUX));
    tree.children(have).stream()
        .filter(child -> !child.equals(verb))
        .forEach(child -> arcs.add(Arc.instead(child, verb, tree.label(child))));
    return arcs;
  }
}
