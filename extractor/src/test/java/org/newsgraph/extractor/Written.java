package org.newsgraph.extractor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.Dependency;
import org.newsgraph.extractor.annotation.NameTags;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.Token;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.article.Block;
import org.newsgraph.extractor.article.Metadata;
import org.newsgraph.extractor.article.Span;

/**
 * Articles of one sentence, written as {@code word/TAG} with {@code word/TAG>governor:relation}.
 */
public final class Written {
  /** Before the number of what a word hangs on; a ">" that ends the word itself is none. */
  private static final String ARC = ">(?=-?\\d)";

  private Written() {}

  public static AnnotatedArticle article(String published, String sentence) {
    List<Token> tokens = new ArrayList<>();
    List<Dependency> arcs = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String written : sentence.split(" ", -1)) {
      tokens.add(token(written, tokens.size(), text));
      arc(written, arcs);
    }
    Span all = new Span(0, text.length());
    Sentence only = new Sentence(0, 0, all, tokens, arcs);
    return new AnnotatedArticle(article(published, text, all), List.of(only), List.of());
  }

  /** A sentence by itself, with its tree. */
  public static Sentence sentence(String sentence) {
    return article("", sentence).sentences().get(0);
  }

  private static Token token(String written, int index, StringBuilder text) {
    if (!text.isEmpty()) {
      text.append(' ');
    }
    String[] parts = written.split(ARC, 2)[0].split("/", 3);
    int begin = text.length();
    text.append(parts[0]);
    String tag = parts.length > 1 ? parts[1] : "NN";
    String lemma = parts.length > 2 ? parts[2] : parts[0];
    return new Token(index, new Span(begin, text.length()), parts[0], lemma, tag, NameTags.NONE);
  }

  private static void arc(String written, List<Dependency> arcs) {
    String[] parts = written.split(ARC, 2);
    if (parts.length > 1) {
      String[] arc = parts[1].split(":", 2);
      arcs.add(new Dependency(Integer.parseInt(arc[0]), arcs.size(), arc[1]));
    }
  }

  private static Article article(String published, CharSequence text, Span all) {
    Optional<LocalDate> day =
        published.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(published));
    Metadata metadata =
        new Metadata(Optional.empty(), day, Optional.empty(), Optional.empty(), Optional.empty());
    return new Article(
        "test",
        "test",
        metadata,
        text.toString(),
        List.of(new Block(all, Block.Kind.PARAGRAPH)),
        List.of());
  }
}
