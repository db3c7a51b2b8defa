package org.newsgraph.extractor.mention.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.NameTags;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.Token;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.article.Block;
import org.newsgraph.extractor.article.Examples;
import org.newsgraph.extractor.article.Metadata;
import org.newsgraph.extractor.article.Span;

/** Articles written down token by token; {@code names.txt} says how. */
final class Cases {
  /** One case: what it shows, the article, and the mentions expected, as text. */
  record Case(String title, AnnotatedArticle article, List<String> expected) {}

  private static final Map<Character, String> TAGS =
      Map.of('P', "PERSON", 'L', "LOCATION", 'O', "ORGANIZATION", 'M', "MISC", '-', "O");

  private Cases() {}

  static Stream<Case> of(String resource) {
    return Examples.rows(Cases.class, resource).stream()
        .map(row -> List.of((row.get(0) + " ").split(" \\| ?", -1)))
        .map(parts -> new Case(parts.get(0).strip(), article(parts.get(1)), list(parts.get(2))));
  }

  private static List<String> list(String expected) {
    return Stream.of(expected.split(";", -1)).map(String::strip).filter(e -> !e.isEmpty()).toList();
  }

  static AnnotatedArticle article(String written) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    for (String line : written.split("¶", -1)) {
      sentences.add(sentence(line.strip(), sentences.size(), text));
      text.append('\n');
    }
    Span all = new Span(0, text.length());
    Article article =
        new Article(
            "case",
            "case",
            Metadata.NONE,
            text.toString(),
            List.of(new Block(all, Block.Kind.PARAGRAPH)),
            List.of());
    return new AnnotatedArticle(article, sentences, List.of());
  }

  private static Sentence sentence(String written, int index, StringBuilder text) {
    List<Token> tokens = new ArrayList<>();
    int begin = text.length();
    for (String word : written.split(" ", -1)) {
      tokens.add(token(word, tokens.size(), text));
    }
    return new Sentence(index, 0, new Span(begin, text.length()), tokens, List.of());
  }

  private static Token token(String written, int index, StringBuilder text) {
    boolean joined = written.startsWith("~");
    List<String> parts = parts(joined ? written.substring(1) : written);
    if (index > 0 && !joined) {
      text.append(' ');
    }
    String word = parts.get(0);
    Span span = new Span(text.length(), text.length() + word.length());
    text.append(word);
    return new Token(
        index, span, word, lemma(word, parts.get(1)), parts.get(1), tags(parts.get(2)));
  }

  /** Word, tag and names; the word may itself be a slash. */
  private static List<String> parts(String written) {
    String word = written.startsWith("/") ? "/" : written.replaceFirst("/.*", "");
    String rest = written.substring(Math.min(written.length(), word.length() + 1));
    String tag = rest.replaceFirst("/.*", "");
    String names = rest.contains("/") ? rest.substring(rest.indexOf('/') + 1) : "---";
    String usual = Character.isUpperCase(word.charAt(0)) ? "NNP" : "NN";
    return List.of(word, tag.isEmpty() ? usual : tag, names);
  }

  private static String lemma(String word, String tag) {
    return tag.equals("NNS") && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private static NameTags tags(String three) {
    return new NameTags(
        TAGS.get(three.charAt(0)), TAGS.get(three.charAt(1)), TAGS.get(three.charAt(2)));
  }
}
