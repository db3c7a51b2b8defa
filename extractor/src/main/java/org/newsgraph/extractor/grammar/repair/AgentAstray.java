package org.newsgraph.extractor.grammar.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Prepositions;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/**
 * "Peru was represented at the summit by Ana Rojas": who did it hangs on a noun between, and the
 * verb asks for it.
 */
final class AgentAstray implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    List<Arc> arcs = new ArrayList<>();
    Prepositions prepositions = new Prepositions(tree);
    for (Word verb : tree.words()) {
      if (tree.has(verb, Label.AUX_PASS)
          && verb.has("asks-agent")
          && !ParticipleTakenForVerb.byAgent(tree, verb)) {
        between(tree, verb)
            .flatMap(noun -> tree.children(noun, Label.NMOD).stream())
            .filter(noun -> prepositions.is(noun, "by"))
            .findFirst()
            .ifPresent(agent -> arcs.add(Arc.instead(agent, verb, Label.OBL_AGENT)));
      }
    }
    return arcs;
  }

  private static Stream<Word> between(Tree tree, Word verb) {
    return tree.children(verb, Label.OBL, Label.OBJ).stream()
        .filter(verb::isBefore)
        .flatMap(noun -> Stream.concat(Stream.of(noun), tree.children(noun, Label.NMOD).stream()));
  }
}
