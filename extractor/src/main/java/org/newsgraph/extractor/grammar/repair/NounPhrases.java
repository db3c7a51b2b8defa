package org.newsgraph.extractor.grammar.repair;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.grammar.tree.Label;
import org.newsgraph.extractor.grammar.tree.Tree;
import org.newsgraph.extractor.grammar.tree.Word;

/** Noun phrases by the order of the words, where the arcs cannot be trusted. */
final class NounPhrases {
  private static final Set<String> INSIDE =
      Set.of("DT", "JJ", "JJR", "JJS", "NN", "NNP", "NNS", "PRP$", "POS", "CD", "HYPH", "VBN");

  private NounPhrases() {}

  /** The last word of the phrase that begins here. */
  static Word last(Tree tree, Word first) {
    Word head = first;
    while (inside(head) && tree.after(head).filter(NounPhrases::inside).isPresent()) {
      head = tree.after(head).orElseThrow();
    }
    return head;
  }

  private static boolean inside(Word word) {
    return INSIDE.contains(word.tag());
  }

  /** The head of the phrase that ends here; what governs it stands before a limit. */
  static Word head(Tree tree, Word last, Word limit) {
    Word head = last;
    for (Optional<Word> above = tree.governor(head);
        above.isPresent()
            && above.get().isBefore(limit)
            && above.get().isNoun()
            && tree.is(head, Label.NMOD, Label.COMPOUND, Label.FLAT);
        above = tree.governor(head)) {
      head = above.get();
    }
    return head;
  }
}
