package org.newsgraph.extractor.annotation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.extractor.article.Span;

/**
 * A sentence with its tokens and, where it was parsed, one dependency per token in token order.
 *
 * @param index its number in the article, from 0
 * @param block the number of the article's block in which it lies
 * @param dependencies one per token, by dependent; empty where the sentence was not parsed
 */
public record Sentence(
    int index, int block, Span span, List<Token> tokens, List<Dependency> dependencies) {
  private static final String UNREAD = "…";

  public Sentence {
    tokens = List.copyOf(tokens);
    dependencies = List.copyOf(dependencies);
    if (!dependencies.isEmpty() && dependencies.size() != tokens.size()) {
      throw new IllegalArgumentException("one dependency per token, or none");
    }
  }

  /** A place in the text on which the program breaks: one token that means nothing. */
  public static Sentence unread(int index, int block, Span span) {
    Token token = new Token(0, span, UNREAD, UNREAD, UNREAD, NameTags.NONE);
    return new Sentence(index, block, span, List.of(token), List.of());
  }

  /** The same place in the text, with nothing to read. */
  public Sentence unread() {
    return unread(index, block, span);
  }

  /** Whether this only keeps the place of a sentence. */
  public boolean isUnread() {
    return tokens.get(0).tag().equals(UNREAD);
  }

  /** The same sentence with other arcs, or with none. */
  public Sentence with(List<Dependency> dependencies) {
    return new Sentence(index, block, span, tokens, dependencies);
  }

  public boolean parsed() {
    return !dependencies.isEmpty();
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  /** Whether there is anything between a token and the one before it. */
  public boolean gapBefore(int token) {
    return token(token - 1).span().end() < token(token).span().begin();
  }

  /** The word of two that ends in a token, in lower case: "secretary-general". */
  public Optional<String> hyphenated(int token) {
    return token > 1 && token(token - 1).isHyphen() && !gapBefore(token) && !gapBefore(token - 1)
        ? Optional.of(token(token - 2).text() + "-" + token(token).lemma())
            .map(word -> word.toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /** The arc that ends in a token; empty in a sentence without a parse. */
  public Optional<Dependency> arc(int token) {
    return parsed() ? Optional.of(dependencies.get(token)) : Optional.empty();
  }

  /** The span from one token up to another, end exclusive. */
  public Span spanOf(int firstToken, int endToken) {
    return new Span(tokens.get(firstToken).span().begin(), tokens.get(endToken - 1).span().end());
  }
}
