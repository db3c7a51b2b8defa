package org.newsgraph.extractor.grammar.repair;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.grammar.tree.Arc;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/**
 * "Azerbaijan, which borders Iran, signed", "The delegation - which arrived on Monday - met": a
 * finite verb whose subject stands before what is put in, by the order of the words.
 */
final class LostSubject implements Repair {
  private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014");
  private static final Set<String> GROUP =
      Set.of("MD", "RB", "VBD", "VBZ", "VBP", "VB", "VBN", "TO");

  @Override
  public List<Arc> mend(Tree tree) {
    return tree.words().stream()
        .filter(Word::isVerb)
        .filter(verb -> !hasSubject(tree, verb))
        .filter(verb -> lost(tree, verb) && finite(tree, verb))
        .flatMap(verb -> subject(tree, verb).stream().map(noun -> arc(tree, verb, noun)))
        .toList();
  }

  /** "She, its leader, was the third to sign": what stands behind "was" is no subject. */
  private static boolean hasSubject(Tree tree, Word verb) {
    return tree.children(verb, Label.NSUBJ, Label.NSUBJ_PASS).stream()
        .anyMatch(subject -> !verb.lemma().equals("be") || subject.isBefore(verb));
  }

  private static Arc arc(Tree tree, Word verb, Word noun) {
    boolean passive = tree.has(verb, Label.AUX_PASS);
    return Arc.more(noun, verb, passive ? Label.NSUBJ_PASS : Label.NSUBJ);
  }

  private static boolean lost(Tree tree, Word verb) {
    return tree.is(
        verb,
        Label.DEP,
        Label.ROOT,
        Label.CCOMP,
        Label.PARATAXIS,
        Label.ADVCL,
        Label.ACL_RELCL,
        Label.ACL,
        Label.CONJ,
        Label.ADVMOD);
  }

  private static boolean finite(Tree tree, Word verb) {
    return verb.isFinite() || tree.has(verb, Label.AUX, Label.AUX_PASS);
  }

  private static Optional<Word> subject(Tree tree, Word verb) {
    int before = groupStart(tree, verb) - 1;
    if (before > 0 && tree.stands(before, ",")) {
      before = beforeInsertion(tree, before);
    } else if (before > 0 && DASHES.contains(tree.words().get(before).lower())) {
      before = beforeDash(tree, before);
    }
    return tree.at(before)
        .filter(word -> word.isNoun() || word.isPersonalPronoun())
        .filter(word -> !word.isRelativePronoun())
        .map(last -> NounPhrases.head(tree, last, verb));
  }

  private static int groupStart(Tree tree, Word verb) {
    int start = verb.index();
    while (start > 0 && GROUP.contains(tree.words().get(start - 1).tag())) {
      start--;
    }
    return start;
  }

  /** Back to the word before the relative pronoun. */
  private static int beforeInsertion(Tree tree, int comma) {
    for (int at = comma - 1; at > 0; at--) {
      if (tree.words().get(at).isRelativePronoun()) {
        return tree.stands(at - 1, ",") ? at - 2 : at - 1;
      }
    }
    return beforeExplanation(tree, comma);
  }

  /** "Kiir, the leader of the union, signed": back to the name that is explained. */
  private static int beforeExplanation(Tree tree, int comma) {
    for (int at = comma - 1; at > 0 && !tree.words().get(at).isVerb(); at--) {
      if (tree.stands(at, ",")) {
        String next = tree.words().get(at + 1).tag();
        boolean explains = next.equals("DT") || next.equals("NN");
        return explains && tree.words().get(at - 1).isProper() ? at - 1 : -1;
      }
    }
    return -1;
  }

  private static int beforeDash(Tree tree, int dash) {
    for (int at = dash - 1; at > 0; at--) {
      if (DASHES.contains(tree.words().get(at).lower())) {
        return at - 1;
      }
    }
    return -1;
  }
}
