package org.newsgraph.extractor.grammar.tree;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.lexicon.Lexicon;

/** The preposition before a noun, also where the parser missed it. */
public final class Prepositions {
  private static final Set<String> TAGS = Set.of("IN", "TO");
  private static final Set<String> PHRASE =
      Set.of("DT", "JJ", "JJR", "JJS", "NN", "NNP", "NNS", "PRP$", "POS", "CD", "HYPH", "VBN");

  private final Tree tree;

  public Prepositions(Tree tree) {
    this.tree = tree;
  }

  /** Words joined by blanks ("ahead of"); empty without one. */
  public String of(Word noun) {
    List<Word> marks = tree.children(noun, Label.CASE, Label.MARK);
    return marks.isEmpty()
        ? before(noun).map(this::whole).orElse("")
        : whole(marks.get(marks.size() - 1));
  }

  public boolean is(Word noun, String preposition) {
    return of(noun).equals(preposition);
  }

  /** The word before the phrase of a noun, if it is a preposition. */
  private Optional<Word> before(Word noun) {
    return noun.isNoun()
        ? tree.before(phraseStart(noun)).filter(word -> TAGS.contains(word.tag()))
        : Optional.empty();
  }

  private Word phraseStart(Word noun) {
    Word start = noun;
    for (Optional<Word> before = tree.before(start);
        before.isPresent()
            && PHRASE.contains(before.get().tag())
            && tree.governor(before.get()).isPresent();
        before = tree.before(start)) {
      start = before.get();
    }
    return start;
  }

  /** The last word of the phrase that begins here, by the order of the words alone. */
  public Word phraseHead(Word first) {
    Word head = first;
    for (Optional<Word> next = tree.after(head);
        next.isPresent() && PHRASE.contains(head.tag()) && PHRASE.contains(next.get().tag());
        next = tree.after(head)) {
      head = next.get();
    }
    return head;
  }

  private String whole(Word preposition) {
    StringBuilder words = new StringBuilder(preposition.lower());
    tree.children(preposition, Label.FIXED).forEach(part -> words.append(' ').append(part.lower()));
    String two = tree.before(preposition).map(word -> word.lower() + " " + words).orElse("");
    return Lexicon.english().has(two, "preposition") ? two : words.toString();
  }
}
