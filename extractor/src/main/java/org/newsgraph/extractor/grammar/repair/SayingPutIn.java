package org.newsgraph.extractor.grammar.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/**
 * "In Oslo on Monday, officials said, Roe met Hill": where and when she met her, not where and when
 * officials spoke, who stand between commas; "In Oslo, said Roe, Peru began talks": Peru began
 * them, and Roe said so; "Hill, said Roe, left": Hill left.
 */
final class SayingPutIn implements Repair {
  @Override
  public List<Arc> mend(Tree tree) {
    List<Arc> arcs = new ArrayList<>();
    for (Word verb : tree.words()) {
      if (TellingTakenForSubject.takesClause(verb) && tree.stands(verb.index() + 1, ",")) {
        told(tree, verb).ifPresent(clause -> move(tree, verb, clause, arcs));
      }
      if (TellingTakenForSubject.takesClause(verb) && tree.stands(verb.index() - 1, ",")) {
        speaker(tree, verb).ifPresent(name -> speaks(tree, verb, name, arcs));
      }
      if (TellingTakenForSubject.takesClause(verb)) {
        goingOn(tree, verb).ifPresent(clause -> apart(tree, verb, clause, arcs));
      }
    }
    return arcs;
  }

  /** The verb without a subject behind the comma that ends what is put in behind its subject. */
  private static Optional<Word> goingOn(Tree tree, Word verb) {
    return tree.children(verb, Label.DEP, Label.CCOMP, Label.CONJ, Label.PARATAXIS).stream()
        .filter(clause -> verb.isBefore(clause) && tree.stands(tree.begin(clause) - 1, ","))
        .filter(clause -> clause.isFinite() || tree.has(clause, Label.COP, Label.AUX))
        .filter(clause -> !tree.has(clause, Label.NSUBJ, Label.NSUBJ_PASS, Label.MARK))
        .filter(clause -> teller(tree, verb).isPresent())
        .findFirst();
  }

  /** Who tells it between the commas: "Hill, said Roe,", "Hill, officials said,". */
  private static Optional<Word> teller(Tree tree, Word verb) {
    List<Word> before =
        tree.children(verb, Label.NSUBJ).stream().filter(who -> who.isBefore(verb)).toList();
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Word last = before.get(before.size() - 1);
    return before.size() > 1
        ? Optional.of(last).filter(who -> tree.stands(tree.begin(who) - 1, ","))
        : tree.child(verb, Label.OBJ)
            .filter(who -> who.isNoun() && tree.begin(who) == verb.index() + 1)
            .filter(who -> tree.stands(verb.index() - 1, ","));
  }

  private static void apart(Tree tree, Word verb, Word clause, List<Arc> arcs) {
    arcs.add(new Arc(clause, tree.governor(verb), tree.label(verb), false));
    arcs.add(Arc.instead(verb, clause, Label.PARATAXIS));
    arcs.add(Arc.instead(teller(tree, verb).orElseThrow(), verb, Label.NSUBJ));
    tree.child(verb, Label.NSUBJ)
        .ifPresent(
            doer ->
                arcs.add(
                    Arc.instead(
                        doer,
                        clause,
                        tree.has(clause, Label.AUX_PASS) ? Label.NSUBJ_PASS : Label.NSUBJ)));
    tree.children(verb, Label.MARK)
        .forEach(mark -> arcs.add(Arc.instead(mark, clause, Label.MARK)));
  }

  /** The name right behind a verb of saying, taken for what the next one explains. */
  private static Optional<Word> speaker(Tree tree, Word verb) {
    return tree.words().stream()
        .filter(name -> name.isProper() && tree.is(name, Label.NSUBJ, Label.NSUBJ_PASS))
        .filter(name -> name.index() > verb.index() && tree.begin(name) == verb.index() + 1)
        .filter(name -> tree.governor(name).filter(name::isBefore).isPresent())
        .filter(name -> doer(tree, name).isPresent())
        .findFirst();
  }

  private static Optional<Word> doer(Tree tree, Word name) {
    return tree.child(name, Label.APPOS)
        .filter(next -> tree.stands(name.index() + 1, ","))
        .filter(next -> tree.begin(next) == name.index() + 2)
        .filter(next -> !tree.stands(next.index() + 1, ","));
  }

  private static void speaks(Tree tree, Word verb, Word name, List<Arc> arcs) {
    Word clause = tree.governor(name).orElseThrow();
    arcs.add(Arc.instead(doer(tree, name).orElseThrow(), clause, tree.label(name)));
    arcs.add(Arc.instead(name, verb, Label.NSUBJ));
    tree.children(verb, Label.OBL, Label.OBL_TMOD).stream()
        .filter(phrase -> phrase.isBefore(verb))
        .forEach(phrase -> arcs.add(Arc.instead(phrase, clause, tree.label(phrase))));
  }

  private static Optional<Word> told(Tree tree, Word verb) {
    return tree.child(verb, Label.CCOMP)
        .filter(verb::isBefore)
        .filter(clause -> !tree.has(clause, Label.MARK))
        .filter(clause -> tree.has(clause, Label.NSUBJ, Label.NSUBJ_PASS));
  }

  private static void move(Tree tree, Word verb, Word clause, List<Arc> arcs) {
    int first =
        tree.child(verb, Label.NSUBJ).filter(who -> who.isBefore(verb)).map(tree::begin).orElse(0);
    if (!tree.stands(first - 1, ",")) {
      return;
    }
    tree.children(verb, Label.OBL, Label.OBL_TMOD, Label.ADVMOD, Label.ADVCL).stream()
        .filter(phrase -> phrase.index() < first)
        .filter(phrase -> !phrase.isGerund() || tree.has(phrase, Label.CASE))
        .forEach(phrase -> arcs.add(Arc.instead(phrase, clause, tree.label(phrase))));
  }
}
