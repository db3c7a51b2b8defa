package org.newsgraph.extractor.grammar.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;

/**
 * "the Peru and Chile talks", "producer and consumer countries", "Roe and French and German
 * envoys": two words before one noun, of which the parser takes the first for a noun of its own.
 */
final class PairBeforeNoun implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    List<Arc> arcs = new ArrayList<>();
    for (Word noun : tree.words()) {
      if (noun.isNoun() && tree.is(noun, Label.CONJ)) {
        arcs.addAll(mend(tree, noun));
      }
    }
    return arcs;
  }

  private static List<Arc> mend(Tree tree, Word noun) {
    Word row = tree.governor(noun).orElseThrow();
    int and =
        IntStream.iterate(noun.index() - 1, at -> at > 0, at -> at - 1)
            .filter(at -> !premodifies(tree, tree.words().get(at), noun))
            .findFirst()
            .orElse(0);
    if (!tree.stands(and, "and") || and + 1 == noun.index()) {
      return List.of();
    }
    Word first = tree.words().get(and - 1);
    Word second = tree.words().get(noun.index() - 1);
    if (first.equals(row) && (ofPeople(tree, first, second, noun) || ofOccasion(first, noun))) {
      return raised(tree, first, second, noun);
    }
    return tree.is(first, Label.CONJ) && !first.equals(row) && nations(first, second)
        ? List.of(
            Arc.instead(first, noun, Label.AMOD),
            Arc.instead(tree.words().get(and + 1), first, Label.CONJ))
        : List.of();
  }

  private static boolean premodifies(Tree tree, Word word, Word noun) {
    return word.isNominal() && tree.upwards(word).contains(noun);
  }

  /** "producer and consumer countries": the singular alone means nobody. */
  private static boolean ofPeople(Tree tree, Word first, Word second, Word noun) {
    return first.isCommonNoun()
        && first.isSingular()
        && noun.isPlural()
        && !tree.has(first, Label.DET, Label.NMOD_POSS, Label.NUMMOD, Label.CASE)
        && onlyMany(first)
        && onlyMany(second);
  }

  private static boolean onlyMany(Word word) {
    return Lexicon.english()
        .value(word.lemma(), "group")
        .filter(v -> v.endsWith(",plural"))
        .isPresent();
  }

  /** "the Bank and Fund meetings": no name is one with what people do. */
  private static boolean ofOccasion(Word first, Word noun) {
    return first.isProper()
        && noun.isCommonNoun()
        && noun.index() > 0
        && (noun.has("contact") || noun.has("accord"));
  }

  /** "French and German envoys": two nationalities, which only the tagger takes for names. */
  private static boolean nations(Word first, Word second) {
    return second.isAdjective()
        && second.isCapitalised()
        && first.isCapitalised()
        && first.token().names().conll().equals("MISC");
  }

  /** The noun takes the place of the first word, which goes below it. */
  private static List<Arc> raised(Tree tree, Word first, Word second, Word noun) {
    List<Arc> arcs = new ArrayList<>();
    arcs.add(new Arc(noun, tree.governor(first), tree.label(first), false));
    arcs.add(Arc.instead(first, noun, Label.COMPOUND));
    arcs.add(Arc.instead(second, first, Label.CONJ));
    tree.children(first).stream()
        .filter(child -> !child.equals(noun))
        .filter(child -> !tree.is(child, Label.COMPOUND, Label.CC, Label.AMOD, Label.PUNCT))
        .forEach(child -> arcs.add(Arc.instead(child, noun, tree.label(child))));
    return arcs;
  }
}
