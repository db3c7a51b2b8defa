package org.newsgraph.extractor.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.extractor.article.Span;

/**
 * Annotated sentences as lines of text, a token a line, so that what the annotator said can be
 * kept, read and compared.
 *
 * <p>A sentence begins with {@code #} and the number of its block. A token's columns stand between
 * tabs: begin and end (UTF-16 units of the article's text), lemma, part of speech, what the three
 * recognisers call it (all, muc, conll, between {@code /}; {@code -} where none calls it anything),
 * governor and relation ({@code -} in a sentence without a parse), and its word where this is not
 * what the text says.
 */
public final class AnnotationFormat {
  private static final String NOTHING = "-";
  private static final int COLUMNS = 7;

  private AnnotationFormat() {}

  /** The lines of some sentences. */
  public static List<String> write(List<Sentence> sentences, String text) {
    List<String> lines = new ArrayList<>();
    for (Sentence sentence : sentences) {
      lines.add("#" + sentence.block());
      sentence.tokens().forEach(token -> lines.add(line(sentence, token, text)));
    }
    return lines;
  }

  private static String line(Sentence sentence, Token token, String text) {
    List<String> columns =
        new ArrayList<>(
            List.of(
                "" + token.span().begin(),
                "" + token.span().end(),
                token.lemma(),
                token.tag(),
                names(token.names()),
                sentence.arc(token.index()).map(arc -> "" + arc.governor()).orElse(NOTHING),
                sentence.arc(token.index()).map(Dependency::relation).orElse(NOTHING)));
    if (!token.span().of(text).equals(token.text())) {
      columns.add(token.text());
    }
    return String.join("\t", columns);
  }

  private static String names(NameTags names) {
    return names.any() ? names.all() + "/" + names.muc() + "/" + names.conll() : NOTHING;
  }

  /**
   * The sentences of some lines.
   *
   * @param text the article's text, into which the offsets point
   * @throws IllegalArgumentException where a line is not in this form
   */
  public static List<Sentence> read(List<String> lines, String text) {
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    while (from < lines.size()) {
      int end = from + 1;
      while (end < lines.size() && !lines.get(end).startsWith("#")) {
        end++;
      }
      sentences.add(sentence(sentences.size(), lines.subList(from, end), text));
      from = end;
    }
    return sentences;
  }

  private static Sentence sentence(int index, List<String> lines, String text) {
    int block = Integer.parseInt(lines.get(0).substring(1));
    List<String[]> rows = lines.stream().skip(1).map(AnnotationFormat::columns).toList();
    List<Token> tokens = new ArrayList<>();
    List<Dependency> dependencies = new ArrayList<>();
    for (String[] row : rows) {
      Span span = new Span(Integer.parseInt(row[0]), Integer.parseInt(row[1]));
      String word = row.length > COLUMNS ? row[COLUMNS] : span.of(text);
      tokens.add(new Token(tokens.size(), span, word, row[2], row[3], names(row[4])));
      if (!row[5].equals(NOTHING)) {
        dependencies.add(new Dependency(Integer.parseInt(row[5]), tokens.size() - 1, row[6]));
      }
    }
    Span span = new Span(tokens.get(0).span().begin(), tokens.get(tokens.size() - 1).span().end());
    return new Sentence(index, block, span, tokens, dependencies);
  }

  private static String[] columns(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length < COLUMNS) {
      throw new IllegalArgumentException("not an annotated token: " + line);
    }
    return columns;
  }

  private static NameTags names(String column) {
    if (column.equals(NOTHING)) {
      return NameTags.NONE;
    }
    List<String> tags = Stream.of(column.split("/")).map(String::intern).toList();
    return new NameTags(tags.get(0), tags.get(1), tags.get(2));
  }
}
