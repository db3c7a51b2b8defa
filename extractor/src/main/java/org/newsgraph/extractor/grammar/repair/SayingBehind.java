package org.newsgraph.extractor.grammar.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/**
 * "Roe signed a deal with Hill, the office said", "Roe plans to meet Hill and Doe on Monday, an
 * aide told Time, but": who says all of it behind a comma, and not a clause about the deal, a part
 * of the plan or of the last verb alone.
 */
final class SayingBehind implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    List<Arc> arcs = new ArrayList<>();
    for (Word verb : tree.words()) {
      if (saysBehind(tree, verb)) {
        Word noun = tree.governor(verb).orElseThrow();
        told(tree, noun).ifPresent(clause -> turn(tree, verb, noun, clause, arcs));
      } else if (closes(tree, verb)) {
        Word above = tree.governor(verb).orElseThrow();
        stolen(tree, verb, above)
            .ifPresentOrElse(
                object -> giveBack(tree, verb, object, above, arcs),
                () -> hangHigher(tree, verb, above, arcs));
      }
    }
    return arcs;
  }

  /** A verb of saying under an earlier one, behind which its clause or the sentence ends. */
  private static boolean closes(Tree tree, Word verb) {
    return tree.is(verb, Label.CCOMP, Label.DEP, Label.PARATAXIS)
        && says(verb)
        && !tree.has(verb, Label.MARK, Label.AUX_PASS)
        && tree.governor(verb).filter(above -> above.isBefore(verb)).isPresent()
        && endsBehind(tree, verb);
  }

  private static boolean says(Word verb) {
    return verb.isFinite() && (verb.has("saying") || verb.has("reporting"));
  }

  /** Whether up to the next comma or the end stands no other clause: "told Time on Monday". */
  private static boolean endsBehind(Tree tree, Word verb) {
    return tree.words().subList(verb.index() + 1, tree.size()).stream()
        .takeWhile(word -> !word.is(",") && !word.is("."))
        .allMatch(SayingBehind::simple);
  }

  private static boolean simple(Word word) {
    return word.isNoun()
        || word.isPremodifier()
        || word.isDeterminer()
        || word.isPossessivePronoun()
        || word.isPersonalPronoun()
        || word.is("'s")
        || (word.isPreposition() && !word.is("that"));
  }

  /** "met Roe, the ministry said": the object before the comma, taken for who says it. */
  private static Optional<Word> stolen(Tree tree, Word verb, Word above) {
    return tree.child(verb, Label.NSUBJ)
        .filter(object -> above.isVerb() && tree.begin(object) == above.index() + 1)
        .filter(object -> !tree.has(above, Label.OBJ) && who(tree, verb, object).isPresent());
  }

  private static Optional<Word> who(Tree tree, Word verb, Word object) {
    return tree.child(object, Label.APPOS)
        .filter(who -> who.index() == verb.index() - 1)
        .filter(who -> tree.stands(tree.begin(who) - 1, ","));
  }

  private static void giveBack(Tree tree, Word verb, Word object, Word above, List<Arc> arcs) {
    arcs.add(Arc.instead(object, above, Label.OBJ));
    arcs.add(Arc.instead(who(tree, verb, object).orElseThrow(), verb, Label.NSUBJ));
    arcs.add(Arc.instead(verb, whole(tree, above), Label.PARATAXIS));
  }

  private static void hangHigher(Tree tree, Word verb, Word above, List<Arc> arcs) {
    List<Word> subjects =
        tree.children(verb, Label.NSUBJ).stream().filter(who -> who.isBefore(verb)).toList();
    if (subjects.isEmpty()
        || !tree.stands(tree.begin(subjects.get(subjects.size() - 1)) - 1, ",")) {
      return;
    }
    Word clause = above.isVerb() ? whole(tree, above) : told(tree, above).orElse(above);
    arcs.add(Arc.instead(verb, clause, Label.PARATAXIS));
    subjects.stream()
        .limit(subjects.size() - 1L)
        .forEach(other -> arcs.add(Arc.instead(other, clause, Label.DEP)));
  }

  /** The verb that governs those beside it and the infinitives behind it. */
  private static Word whole(Tree tree, Word verb) {
    return tree.upwards(verb).stream()
        .filter(
            word ->
                !tree.is(word, Label.XCOMP)
                    && !(tree.is(word, Label.CONJ) && !tree.has(word, Label.NSUBJ)))
        .findFirst()
        .orElse(verb);
  }

  private static boolean saysBehind(Tree tree, Word verb) {
    boolean asClause =
        tree.is(verb, Label.DEP, Label.ACL_RELCL)
            && says(verb)
            && !tree.has(verb, Label.MARK, Label.CCOMP, Label.AUX_PASS);
    return asClause
        && tree.governor(verb).filter(noun -> noun.isNoun() && noun.isBefore(verb)).isPresent()
        && speaker(tree, verb).filter(first -> tree.stands(first - 1, ",")).isPresent();
  }

  /** Where the words for who speaks begin, before the verb; no word that joins a clause. */
  private static Optional<Integer> speaker(Tree tree, Word verb) {
    return tree.child(verb, Label.NSUBJ)
        .filter(who -> who.isBefore(verb) && !who.isRelativePronoun())
        .map(tree::begin);
  }

  private static Optional<Word> told(Tree tree, Word noun) {
    return tree.upwards(noun).stream()
        .filter(clause -> clause.isFinite() || tree.has(clause, Label.NSUBJ, Label.NSUBJ_PASS))
        .findFirst()
        .map(clause -> whole(tree, clause));
  }

  private static void turn(Tree tree, Word verb, Word noun, Word clause, List<Arc> arcs) {
    int first = speaker(tree, verb).orElseThrow();
    arcs.add(Arc.instead(verb, clause, Label.PARATAXIS));
    tree.children(verb, Label.OBL, Label.NMOD).stream()
        .filter(phrase -> phrase.index() < first && noun.isBefore(phrase))
        .forEach(phrase -> arcs.add(Arc.instead(phrase, noun, Label.NMOD)));
  }
}
