package org.newsgraph.extractor.grammar.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsgraph.extractor.annotation.Dependency;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.Token;

/** The words of a sentence and the arcs between them; without a parse only the words. */
public final class Tree {
  private final List<Word> words;
  private final List<Arc> arcs;
  private final List<Arc> more;
  private final List<List<Arc>> below = new ArrayList<>();

  private Tree(List<Word> words, List<Arc> arcs, List<Arc> more) {
    this.words = words;
    this.arcs = List.copyOf(arcs);
    this.more = List.copyOf(more);
    words.forEach(word -> below.add(new ArrayList<>()));
    this.arcs.forEach(this::hang);
    this.more.forEach(this::hang);
    below.forEach(list -> list.sort((a, b) -> a.word().compareTo(b.word())));
  }

  private void hang(Arc arc) {
    arc.governor().ifPresent(governor -> below.get(governor.index()).add(arc));
  }

  /** The tree as the parser gives it. */
  public static Tree of(Sentence sentence) {
    List<Word> words = words(sentence);
    List<Arc> arcs = new ArrayList<>();
    for (Dependency arc : sentence.dependencies()) {
      Optional<Word> governor =
          arc.governor() == Dependency.ROOT
              ? Optional.empty()
              : Optional.of(words.get(arc.governor()));
      arcs.add(new Arc(words.get(arc.dependent()), governor, Label.of(arc.relation()), false));
    }
    return new Tree(words, arcs, List.of());
  }

  private static List<Word> words(Sentence sentence) {
    Set<Integer> verbs = behindModal(sentence);
    VerbalNouns nouns = new VerbalNouns(sentence);
    return sentence.tokens().stream()
        .map(
            token ->
                verbs.contains(token.index())
                    ? new Word(token, "VB")
                    : nouns.verb(token).orElseGet(() -> word(sentence, token)))
        .toList();
  }

  /** "the WHO": behind an article a pronoun in capitals is a name. */
  private static Word word(Sentence sentence, Token token) {
    boolean named =
        token.tag().equals("WP")
            && token.index() > 0
            && sentence.token(token.index() - 1).isDeterminer()
            && token.text().equals(token.text().toUpperCase(Locale.ROOT));
    return named ? new Word(token, "NNP") : new Word(token);
  }

  /**
   * "will chair the meeting": what the parser hangs a modal verb on is a verb, if in small letters.
   */
  private static Set<Integer> behindModal(Sentence sentence) {
    return sentence.dependencies().stream()
        .filter(arc -> Label.of(arc.relation()) == Label.AUX)
        .filter(arc -> sentence.token(arc.dependent()).isModal())
        .map(Dependency::governor)
        .filter(verb -> verb != Dependency.ROOT && sentence.token(verb).tag().equals("NN"))
        .filter(verb -> sentence.dependencies().stream().noneMatch(arc -> cop(arc, verb)))
        .collect(Collectors.toSet());
  }

  /** "will be chair". */
  private static boolean cop(Dependency arc, int predicate) {
    return arc.governor() == predicate && Label.of(arc.relation()) == Label.COP;
  }

  /** The tree with some arcs changed; a change that would close a circle is left out. */
  public Tree with(List<Arc> changes) {
    if (changes.isEmpty()) {
      return this;
    }
    List<Arc> changed = new ArrayList<>(arcs);
    List<Arc> added = new ArrayList<>(more);
    for (Arc change : changes) {
      if (change.more()) {
        added.add(change);
      } else {
        Arc before = changed.set(change.word().index(), change);
        if (circle(changed, change.word())) {
          changed.set(change.word().index(), before);
        }
      }
    }
    return new Tree(words, changed, added);
  }

  private static boolean circle(List<Arc> arcs, Word from) {
    int steps = 0;
    Optional<Word> at = arcs.get(from.index()).governor();
    while (at.isPresent() && !at.get().equals(from) && steps <= arcs.size()) {
      at = arcs.get(at.get().index()).governor();
      steps++;
    }
    return at.isPresent();
  }

  public List<Word> words() {
    return words;
  }

  public int size() {
    return words.size();
  }

  /** The word at a place; absent outside the sentence. */
  public Optional<Word> at(int index) {
    return index >= 0 && index < words.size() ? Optional.of(words.get(index)) : Optional.empty();
  }

  public Optional<Word> before(Word word) {
    return at(word.index() - 1);
  }

  public Optional<Word> after(Word word) {
    return at(word.index() + 1);
  }

  /** Whether a word stands at a place. */
  public boolean stands(int index, String form) {
    return at(index).filter(word -> word.is(form)).isPresent();
  }

  public Label label(Word word) {
    return arcs.isEmpty() ? Label.OTHER : arcs.get(word.index()).label();
  }

  public boolean is(Word word, Label first, Label... others) {
    Label label = label(word);
    return label == first || Arrays.asList(others).contains(label);
  }

  /** The word on which it hangs; absent for the root. */
  public Optional<Word> governor(Word word) {
    return arcs.isEmpty() ? Optional.empty() : arcs.get(word.index()).governor();
  }

  public List<Word> children(Word word) {
    return below.get(word.index()).stream().map(Arc::word).toList();
  }

  /** The children by one of some arcs, in the order of the text. */
  public List<Word> children(Word word, Label first, Label... others) {
    return children(word, EnumSet.of(first, others));
  }

  public List<Word> children(Word word, Set<Label> wanted) {
    return below.get(word.index()).stream()
        .filter(arc -> wanted.contains(arc.label()))
        .map(Arc::word)
        .distinct()
        .toList();
  }

  public Optional<Word> child(Word word, Label first, Label... others) {
    return children(word, first, others).stream().findFirst();
  }

  public boolean has(Word word, Label first, Label... others) {
    return child(word, first, others).isPresent();
  }

  /** A word and everything that is coordinated with it, in the order of the text. */
  public List<Word> coordinated(Word word) {
    Set<Word> found = new TreeSet<>();
    conjuncts(word, found);
    return List.copyOf(found);
  }

  private void conjuncts(Word word, Set<Word> found) {
    if (found.add(word)) {
      children(word, Label.CONJ).forEach(conjunct -> conjuncts(conjunct, found));
    }
  }

  /** A word and everything above it, nearest first. */
  public List<Word> upwards(Word word) {
    List<Word> path = new ArrayList<>();
    for (Optional<Word> at = Optional.of(word);
        at.isPresent() && !path.contains(at.get());
        at = governor(at.get())) {
      path.add(at.get());
    }
    return path;
  }

  /** Everything that a word governs and itself, in the order of the text. */
  public List<Word> under(Word word) {
    Set<Word> found = new TreeSet<>();
    collect(word, found);
    return List.copyOf(found);
  }

  /** The index of the first word that a word governs, or its own. */
  public int begin(Word word) {
    return under(word).get(0).index();
  }

  private void collect(Word word, Set<Word> found) {
    if (found.add(word)) {
      children(word).forEach(child -> collect(child, found));
    }
  }
}
