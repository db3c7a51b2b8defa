package org.newsgraph.extractor.mention.relation.unit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.extractor.annotation.Token;
import org.newsgraph.extractor.lexicon.Lexicon;

/** A word of a title without what is joined to it: "ex-president", "president-elect". */
public final class TitleWord {
  private static final Pattern JOINED =
      Pattern.compile(
          "^(%s)-|-(%s)$".formatted(words("office-prefix", ".*"), words("to-come", ".*")));

  private static final Pattern OVER =
      Pattern.compile("^(%s)-".formatted(words("office-prefix", "over")));

  private TitleWord() {}

  private static String words(String feature, String value) {
    return Lexicon.english().by(feature).entrySet().stream()
        .filter(word -> word.getValue().matches(value))
        .map(Map.Entry::getKey)
        .collect(Collectors.joining("|"));
  }

  public static String of(Token token) {
    String bare = written(JOINED.matcher(low(token)).replaceAll(""));
    return token.isPlural() && bare.endsWith("s") ? bare.substring(0, bare.length() - 1) : bare;
  }

  /** The word in lower case, without a prefix that says that the office is over. */
  public static String shown(Token token) {
    return written(OVER.matcher(low(token)).replaceAll(""));
  }

  /** The whole word of a short form: "Sen." */
  private static String written(String word) {
    return Lexicon.english().value(word, "short-for").orElse(word);
  }

  /** The word and the words that a hyphen joins in it. */
  public static Stream<String> parts(Token token) {
    List<String> parts = Arrays.asList(low(token).split("-", -1));
    return Stream.concat(Stream.of(low(token)), parts.size() > 1 ? parts.stream() : Stream.of());
  }

  private static String low(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
