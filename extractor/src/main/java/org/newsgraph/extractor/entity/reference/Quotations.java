package org.newsgraph.extractor.entity.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.Token;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.SyntacticFunction;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;

/** Which words of an article stand in quotation marks, and whose they are. */
final class Quotations {
  private static final Set<String> SAYING = Lexicon.english().words("quoting");

  private final List<boolean[]> quoted = new ArrayList<>();
  private final List<Integer> blocks = new ArrayList<>();
  private final Grammar grammar;

  Quotations(AnnotatedArticle article, Grammar grammar) {
    this.grammar = grammar;
    boolean open = false;
    int block = -1;
    for (Sentence sentence : article.sentences()) {
      open &= sentence.block() == block;
      block = sentence.block();
      boolean[] inside = new boolean[sentence.tokens().size()];
      for (Token token : sentence.tokens()) {
        open = mark(token.text(), open);
        inside[token.index()] = open;
      }
      quoted.add(inside);
      blocks.add(block);
    }
  }

  private static boolean mark(String token, boolean open) {
    return switch (token) {
      case "“", "``", "„", "«" -> true;
      case "”", "''", "»" -> false;
      case "\"" -> !open;
      default -> open;
    };
  }

  boolean quoted(int sentence, int token) {
    return quoted.get(sentence)[token];
  }

  /** Whether two sentences stand in one paragraph, whose quotations are of one speaker. */
  boolean together(int sentence, int other) {
    return blocks.get(sentence).equals(blocks.get(other));
  }

  /**
   * Who may speak the quoted words of a sentence: its own subject of saying, else that of the
   * sentence before, where the quotation runs on from there.
   */
  List<Speaker> speakers(int sentence) {
    List<Speaker> found = new ArrayList<>();
    speaker(sentence).ifPresent(token -> found.add(new Speaker(sentence, token)));
    if (found.isEmpty() && sentence > 0 && blocks.get(sentence).equals(blocks.get(sentence - 1))) {
      speaker(sentence - 1).ifPresent(token -> found.add(new Speaker(sentence - 1, token)));
    }
    return found;
  }

  /** The head of the words that name who speaks. */
  record Speaker(int sentence, int token) {}

  /** The subject of the verb of saying in a sentence, outside the quotation. */
  Optional<Integer> speaker(int sentence) {
    PredicateGraph graph = grammar.graph(sentence);
    return graph.words().stream()
        .filter(verb -> verb.isVerb() && SAYING.contains(verb.lemma()))
        .filter(verb -> !quoted(sentence, verb.index()))
        .flatMap(verb -> graph.below(verb, SyntacticFunction.SUBJECT).stream().limit(1))
        .map(Word::index)
        .filter(subject -> !quoted(sentence, subject))
        .findFirst();
  }
}
