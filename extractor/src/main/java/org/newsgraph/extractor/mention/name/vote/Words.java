package org.newsgraph.extractor.mention.name.vote;

import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.Token;

/** How tokens are written. */
public final class Words {
  private Words() {}

  public static boolean capitalised(Token token) {
    return !token.text().isEmpty() && Character.isUpperCase(token.text().codePointAt(0));
  }

  /** Two letters or more, all of them capitals: "NATO", "U.S.". */
  public static boolean allCapitals(String word) {
    return word.chars().filter(Character::isUpperCase).count() > 1
        && word.chars().noneMatch(Character::isLowerCase);
  }

  public static boolean hasLetter(String word) {
    return word.codePoints().anyMatch(Character::isLetter);
  }

  public static boolean possessive(Token token) {
    return token.isOwnerMark()
        || token.text().equals("'s")
        || token.text().equals("’s")
        || token.text().equals("'")
        || token.text().equals("’");
  }

  /** The words of a run as one string, with one blank where the text has any. */
  public static String of(Sentence sentence, Run run) {
    StringBuilder words = new StringBuilder();
    for (int i = run.first(); i < run.end(); i++) {
      if (i > run.first() && sentence.gapBefore(i)) {
        words.append(' ');
      }
      words.append(sentence.token(i).text());
    }
    return words.toString();
  }
}
