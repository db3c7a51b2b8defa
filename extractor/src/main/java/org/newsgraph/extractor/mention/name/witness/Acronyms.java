package org.newsgraph.extractor.mention.name.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.mention.name.vote.Ballot;
import org.newsgraph.extractor.mention.name.vote.NameClass;
import org.newsgraph.extractor.mention.name.vote.Run;
import org.newsgraph.extractor.mention.name.vote.Witness;
import org.newsgraph.extractor.mention.name.vote.Words;

/**
 * Knows that the words before an acronym in brackets are its full name where the initials agree:
 * "Collective Security Treaty Organization (CSTO)".
 */
public final class Acronyms implements Witness {
  private static final double VOTES = 3;
  private static final double NO_NAME = 20;

  @Override
  public void testify(Ballot ballot) {
    Sentence sentence = ballot.sentence();
    for (int i = 1; i + 2 < sentence.tokens().size(); i++) {
      if (opens(sentence, i) && closes(sentence, i + 2) && acronym(sentence.token(i + 1).text())) {
        Run acronym = new Run(i + 1, i + 2);
        int mark = i;
        fullName(sentence, i, sentence.token(i + 1).text())
            .ifPresentOrElse(
                full -> vote(ballot, full, acronym), () -> commonNoun(ballot, mark, acronym));
      }
    }
  }

  private static void vote(Ballot ballot, Run full, Run acronym) {
    NameClass said = ballot.on(full).winner();
    NameClass type = ballot.on(full).total() > 0 ? said : NameClass.ORGANIZATION;
    ballot.vote(full, type, VOTES);
    ballot.vote(acronym, type, VOTES);
  }

  /** "a special purpose vehicle (SPV)": what is spelled small is no name. */
  private static void commonNoun(Ballot ballot, int bracket, Run acronym) {
    String letters = ballot.sentence().token(acronym.first()).text();
    int first = bracket - letters.length();
    boolean agrees = first >= 0 && letters.equals(letters.toUpperCase(Locale.ROOT));
    for (int i = 0; agrees && i < letters.length(); i++) {
      String word = ballot.sentence().token(first + i).text();
      agrees = word.charAt(0) == Character.toLowerCase(letters.charAt(i));
    }
    if (agrees) {
      ballot.vote(acronym, NameClass.OTHER, NO_NAME);
    }
  }

  private static boolean opens(Sentence sentence, int token) {
    String text = sentence.token(token).text();
    return text.equals("(") || text.equals("[") || text.equals("-LRB-");
  }

  private static boolean closes(Sentence sentence, int token) {
    String text = sentence.token(token).text();
    return text.equals(")") || text.equals("]") || text.equals("-RRB-");
  }

  private static boolean acronym(String word) {
    return word.length() > 1
        && word.length() < 10
        && word.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '.')
        && word.chars().skip(1).anyMatch(Character::isUpperCase);
  }

  /**
   * The shortest run before the bracket whose initials hold the letters of the acronym in order.
   */
  private static Optional<Run> fullName(Sentence sentence, int bracket, String acronym) {
    List<Character> letters = new ArrayList<>();
    acronym
        .toUpperCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetter)
        .forEach(c -> letters.add((char) c));
    int left = letters.size() - 1;
    for (int i = bracket - 1; i >= 0 && bracket - i < 2 * letters.size() + 4; i--) {
      String word = sentence.token(i).text();
      if (!Words.hasLetter(word) && !word.equals("-") && !word.equals("&") && !word.equals(",")) {
        return Optional.empty();
      }
      char initial = Character.toUpperCase(word.charAt(0));
      if (initial == letters.get(left) && (Words.capitalised(sentence.token(i)) || left > 0)) {
        left--;
      }
      if (left < 0) {
        return Words.capitalised(sentence.token(i))
            ? Optional.of(new Run(i, bracket))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
