package org.newsgraph.extractor.mention.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.annotation.Dependency;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.Token;

/** The tree of one sentence: heads, children, relations, words. */
public final class Syntax {
  private static final Set<String> RELATIVE_PRONOUNS = Set.of("WDT", "WP", "WP$");

  private static final Set<String> PREPOSITIONS = Set.of("IN", "TO");
  private static final Set<String> PHRASE =
      Set.of("DT", "JJ", "JJR", "JJS", "NN", "NNP", "NNS", "PRP$", "POS", "CD", "HYPH", "VBN");
  private static final Set<String> TWO_WORDS =
      Set.of(
          "ahead of",
          "prior to",
          "together with",
          "along with",
          "instead of",
          "because of",
          "outside of",
          "according to",
          "next to",
          "close to",
          "due to");

  private final Sentence sentence;
  private final List<List<Integer>> children;

  public Syntax(Sentence sentence) {
    this.sentence = sentence;
    this.children = new ArrayList<>();
    sentence.tokens().forEach(token -> children.add(new ArrayList<>()));
    for (Dependency arc : sentence.dependencies()) {
      if (arc.governor() != Dependency.ROOT) {
        children.get(arc.governor()).add(arc.dependent());
      }
    }
  }

  public Sentence sentence() {
    return sentence;
  }

  public int size() {
    return sentence.tokens().size();
  }

  public Token token(int index) {
    return sentence.token(index);
  }

  /** The lemma in lower case. */
  public String lemma(int index) {
    return token(index).lemma().toLowerCase(Locale.ROOT);
  }

  /** The word as it stands, in lower case. */
  public String word(int index) {
    return token(index).text().toLowerCase(Locale.ROOT);
  }

  public String tag(int index) {
    return token(index).tag();
  }

  public boolean isVerb(int index) {
    return tag(index).startsWith("VB");
  }

  public boolean isNoun(int index) {
    return tag(index).startsWith("NN");
  }

  public boolean isRelativePronoun(int index) {
    return RELATIVE_PRONOUNS.contains(tag(index))
        || (word(index).equals("that") && !tag(index).equals("IN"));
  }

  /** The relation to the governor, such as {@code nsubj:pass}; empty without a parse. */
  public String relation(int index) {
    String relation = sentence.arc(index).map(Dependency::relation).orElse("");
    return relation.equals("obl:tmod") && isPerson(index) ? "obj" : relation;
  }

  /** "received Theresa May": a name that the parser takes for a month. */
  private boolean isPerson(int index) {
    return token(index).names().muc().equals("PERSON")
        && children.get(index).stream().anyMatch(child -> tag(child).equals("NNP"));
  }

  /** The governing token; absent for the root. */
  public Optional<Integer> governor(int index) {
    return sentence
        .arc(index)
        .map(Dependency::governor)
        .filter(governor -> governor != Dependency.ROOT);
  }

  public List<Integer> children(int index) {
    return Collections.unmodifiableList(children.get(index));
  }

  /** The children in one of some relations, in the order of the text. */
  public List<Integer> children(int index, String... relations) {
    Set<String> wanted = Set.of(relations);
    return children.get(index).stream().filter(child -> wanted.contains(relation(child))).toList();
  }

  public Optional<Integer> child(int index, String... relations) {
    return children(index, relations).stream().findFirst();
  }

  public boolean has(int index, String... relations) {
    return child(index, relations).isPresent();
  }

  /** A token and everything that is coordinated with it, in the order of the text. */
  public List<Integer> coordinated(int index) {
    List<Integer> found = new ArrayList<>();
    collectConjuncts(index, found);
    Collections.sort(found);
    return found;
  }

  private void collectConjuncts(int index, List<Integer> found) {
    if (!found.contains(index)) {
      found.add(index);
      children(index, "conj").forEach(conjunct -> collectConjuncts(conjunct, found));
    }
  }

  /**
   * The preposition of a noun, words joined by blanks ("ahead of"), also where the parser missed
   * it; empty without one.
   */
  public String preposition(int index) {
    return lastOf(children(index, "case", "mark"))
        .or(() -> wordBefore(index))
        .map(this::whole)
        .orElse("");
  }

  private static Optional<Integer> lastOf(List<Integer> tokens) {
    return tokens.isEmpty() ? Optional.empty() : Optional.of(tokens.get(tokens.size() - 1));
  }

  /** The word before the phrase of a noun, if it is a preposition. */
  private Optional<Integer> wordBefore(int noun) {
    int before = phraseStart(noun) - 1;
    boolean found = isNoun(noun) && before >= 0 && PREPOSITIONS.contains(tag(before));
    return found ? Optional.of(before) : Optional.empty();
  }

  /** The last word of the phrase that begins here, by the order of the words alone. */
  public int phraseHead(int start) {
    int head = start;
    while (head + 1 < size() && PHRASE.contains(tag(head)) && PHRASE.contains(tag(head + 1))) {
      head++;
    }
    return head;
  }

  private int phraseStart(int noun) {
    int start = noun;
    while (start > 0 && PHRASE.contains(tag(start - 1)) && governor(start - 1).isPresent()) {
      start--;
    }
    return start;
  }

  private String whole(int preposition) {
    StringBuilder words = new StringBuilder(word(preposition));
    children(preposition, "fixed").forEach(part -> words.append(' ').append(word(part)));
    String two = preposition > 0 ? word(preposition - 1) + " " + words : "";
    return TWO_WORDS.contains(two) ? two : words.toString();
  }

  /** The particle of a verb ("call off"); empty without one. */
  public String particle(int verb) {
    return child(verb, "compound:prt")
        .or(() -> lemma(verb).equals("take") ? bare(verb, "part") : Optional.empty())
        .map(this::word)
        .orElse("");
  }

  /** "took part": an object that is as good as a particle. */
  private Optional<Integer> bare(int verb, String object) {
    return children(verb, "obj").stream()
        .filter(noun -> noun == verb + 1 && word(noun).equals(object))
        .findFirst();
  }

  /** Whether one token governs another, over any distance. */
  public boolean dominates(int above, int below) {
    int steps = 0;
    for (Optional<Integer> at = Optional.of(below);
        at.isPresent() && steps <= size();
        at = governor(at.get()), steps++) {
      if (at.get() == above) {
        return true;
      }
    }
    return false;
  }

  /** How many arcs lie between two tokens; the sentence's length where they are not joined. */
  public int distance(int one, int other) {
    List<Integer> up = pathToRoot(one);
    List<Integer> down = pathToRoot(other);
    for (int i = 0; i < up.size(); i++) {
      int at = down.indexOf(up.get(i));
      if (at >= 0) {
        return i + at;
      }
    }
    return size();
  }

  /** A token and everything above it, nearest first. */
  public List<Integer> pathToRoot(int index) {
    List<Integer> path = new ArrayList<>();
    for (Optional<Integer> at = Optional.of(index);
        at.isPresent() && !path.contains(at.get());
        at = governor(at.get())) {
      path.add(at.get());
    }
    return path;
  }

  /** First and last token of everything that a token governs. */
  public int[] extent(int index) {
    int[] extent = {index, index};
    widen(index, extent, 0);
    return extent;
  }

  private void widen(int index, int[] extent, int depth) {
    extent[0] = Math.min(extent[0], index);
    extent[1] = Math.max(extent[1], index);
    if (depth < size()) {
      children.get(index).forEach(child -> widen(child, extent, depth + 1));
    }
  }
}
