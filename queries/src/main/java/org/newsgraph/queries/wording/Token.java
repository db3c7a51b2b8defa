package org.newsgraph.queries.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.queries.catalogue.Spelling;

/**
 * A word of a sentence.
 *
 * @param text as typed, without an 's behind it
 * @param owner whether an 's stood behind it
 */
record Token(String text, boolean owner) {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.'’&-]*|[,–—-]");
  private static final Pattern OWNER = Pattern.compile("(.+?)(?:['’]s|(?<=s)['’])");
  private static final int MOST = 60;

  /** Returns the first words of a sentence, at most sixty. */
  static List<Token> of(String sentence) {
    List<Token> tokens = new ArrayList<>();
    Matcher words = WORD.matcher(quiet(sentence));
    while (words.find() && tokens.size() < MOST) {
      tokens.add(word(words.group()));
    }
    return tokens;
  }

  /** "WHO MET PUTIN?" is typed with capitals alone, and no question of the WHO. */
  private static String quiet(String sentence) {
    String lower = sentence.strip().toLowerCase(Locale.ROOT);
    boolean loud = sentence.codePoints().noneMatch(Character::isLowerCase);
    String first = lower.split("\\s", 2)[0];
    return loud
            && (SmallWords.is("asks", first)
                || SmallWords.is("be", first)
                || SmallWords.is("did", first))
        ? lower
        : sentence;
  }

  private static Token word(String word) {
    boolean abbreviated = word.matches("(\\p{L}\\.){2,}");
    String text = abbreviated ? word : word.replaceAll("(?<=.)[.'’&-]+$", "");
    Matcher owner = OWNER.matcher(word.replaceAll("[.&-]+$", ""));
    return owner.matches() ? new Token(owner.group(1), true) : new Token(text, false);
  }

  String folded() {
    return text.matches("\\p{Punct}|\\p{Pd}") ? text : Spelling.folded(text);
  }

  boolean isCapital() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  boolean isLower() {
    return Character.isLowerCase(text.codePointAt(0));
  }

  boolean isAcronym() {
    return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT)) && isCapital();
  }
}
