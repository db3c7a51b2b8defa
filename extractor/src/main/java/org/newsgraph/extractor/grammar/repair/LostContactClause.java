package org.newsgraph.extractor.grammar.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/**
 * "asked about a meeting Wu had with Xi", "told of talks Wu held with Xi": the clause tells of the
 * contact right before it, wherever the parser hangs its verb. A verb with an object of its own
 * ("after the talks Wu held a briefing") tells of that.
 */
final class LostContactClause implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    List<Arc> arcs = new ArrayList<>();
    for (Word verb : tree.words()) {
      if (isLost(tree, verb)) {
        List<Arc> apart = tree.before(verb).map(name -> apart(tree, verb, name)).orElse(List.of());
        arcs.addAll(apart.isEmpty() ? behind(tree, verb) : apart);
      }
    }
    return arcs;
  }

  private static boolean isLost(Tree tree, Word verb) {
    return verb.isVerb()
        && verb.isFinite()
        && verb.has("conducting")
        && tree.is(verb, Label.DEP, Label.PARATAXIS, Label.CCOMP)
        && !tree.has(verb, Label.OBJ, Label.CCOMP, Label.XCOMP, Label.AUX_PASS);
  }

  /** The contact stands right before the subject. */
  private static List<Arc> behind(Tree tree, Word verb) {
    return tree.child(verb, Label.NSUBJ)
        .filter(subject -> subject.isBefore(verb))
        .flatMap(subject -> tree.at(tree.begin(subject) - 1))
        .filter(LostContactClause::isContact)
        .map(contact -> List.of(Arc.instead(verb, contact, Label.ACL_RELCL)))
        .orElse(List.of());
  }

  /** The contact was taken for a part of the name behind it. */
  private static List<Arc> apart(Tree tree, Word verb, Word name) {
    List<Word> before =
        tree.children(name).stream().filter(word -> word.isBefore(name)).sorted().toList();
    Optional<Word> contact =
        before.stream()
            .filter(word -> tree.is(word, Label.COMPOUND) && isContact(word))
            .filter(
                word ->
                    before.stream()
                        .filter(word::isBefore)
                        .allMatch(part -> part.isProper() && tree.is(part, Label.COMPOUND)))
            .findFirst();
    if (!name.isProper() || contact.isEmpty() || tree.governor(name).isEmpty()) {
      return List.of();
    }
    Word noun = contact.get();
    List<Arc> arcs = new ArrayList<>();
    arcs.add(Arc.instead(noun, tree.governor(name).get(), tree.label(name)));
    before.stream()
        .filter(word -> word.isBefore(noun))
        .forEach(word -> arcs.add(Arc.instead(word, noun, tree.label(word))));
    arcs.add(Arc.instead(name, verb, Label.NSUBJ));
    arcs.add(Arc.instead(verb, noun, Label.ACL_RELCL));
    return arcs;
  }

  private static boolean isContact(Word word) {
    return word.isCommonNoun() && word.has("contact");
  }
}
