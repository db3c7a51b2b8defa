package org.newsgraph.extractor.article.plain;

import java.util.regex.Pattern;

/** What a line looks like: a sentence, a title, the beginning of a story told elsewhere. */
public final class Words {

  private static final Pattern SENTENCE_END =
      Pattern.compile(".*[.!?…:;,][\"'”’»)\\]]*", Pattern.DOTALL);
  private static final Pattern FULL_STOP = Pattern.compile(".*[.!?…][\"'”’»)\\]]*", Pattern.DOTALL);
  private static final Pattern INNER_STOP =
      Pattern.compile("(?s).*\\p{Ll}{2}[.!?][\"'”’»)\\]]* +[\"'“‘«(]?\\p{Lu}.*");
  private static final Pattern TRUNCATED =
      Pattern.compile(".*[\\p{L}\\d,.] ?(?:…|\\.\\.\\.|\\[(?:…|\\.\\.\\.)\\])", Pattern.DOTALL);
  private static final int LONGEST_TITLE = 26;
  private static final int LONGEST_HEADING = 16;

  private Words() {}

  /** How many words, told apart by white space. */
  public static int count(String line) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < line.length(); i++) {
      boolean blank = Character.isWhitespace(line.charAt(i)) || line.charAt(i) == '\u00A0';
      count += !blank && !inside ? 1 : 0;
      inside = !blank;
    }
    return count;
  }

  /** Ends as a sentence does. */
  public static boolean isClosed(String line) {
    return FULL_STOP.matcher(line).matches();
  }

  /** Prose: a closed sentence, or several of them. */
  public static boolean isProse(String line) {
    return (count(line) >= 6 && isClosed(line))
        || count(line) > LONGEST_TITLE
        || INNER_STOP.matcher(line).matches();
  }

  /** A line that could head an article: short, one sentence at most, without an end. */
  public static boolean isTitle(String line) {
    return begins(line)
        && count(line) <= LONGEST_TITLE
        && !SENTENCE_END.matcher(line).matches()
        && !INNER_STOP.matcher(line).matches();
  }

  /** A line that could head a section. */
  public static boolean isHeading(String line) {
    return isTitle(line) && count(line) <= LONGEST_HEADING;
  }

  /** One short sentence, as some headlines are written. */
  public static boolean isSingleSentence(String line) {
    return begins(line) && count(line) <= 20 && !INNER_STOP.matcher(line).matches();
  }

  /** Breaks off: the beginning of a text that goes on elsewhere. */
  public static boolean isTruncated(String line) {
    return TRUNCATED.matcher(line).matches();
  }

  private static boolean begins(String line) {
    int first = line.codePointAt(0);
    return Character.isUpperCase(first)
        || Character.isDigit(first)
        || "\"'“‘«([#$€£".indexOf(first) >= 0;
  }
}
