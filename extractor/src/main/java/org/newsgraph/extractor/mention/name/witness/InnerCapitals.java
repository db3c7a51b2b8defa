package org.newsgraph.extractor.mention.name.witness;

import java.util.regex.Pattern;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.name.vote.Ballot;
import org.newsgraph.extractor.mention.name.vote.NameClass;
import org.newsgraph.extractor.mention.name.vote.Run;
import org.newsgraph.extractor.mention.name.vote.Witness;

/** Takes a word with a capital inside for a brand and no person: "PayPal", not "McCain". */
public final class InnerCapitals implements Witness {
  private static final double VOTES = 2.6;
  private static final Pattern BRAND = Pattern.compile("\\p{Lu}\\p{Ll}{2,}\\p{Lu}\\p{Ll}\\p{L}*");

  /** "MacDonald", "VanDerBellen". */
  private static boolean ofPerson(String word) {
    int large = 1;
    while (!Character.isUpperCase(word.charAt(large))) {
      large++;
    }
    return Lexicon.english().has(word.substring(0, large), "surname-prefix");
  }

  @Override
  public void testify(Ballot ballot) {
    Sentence sentence = ballot.sentence();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      String word = sentence.token(i).text();
      if (BRAND.matcher(word).matches() && !ofPerson(word)) {
        ballot.vote(new Run(i, i + 1), NameClass.ORGANIZATION, VOTES);
      }
    }
  }
}
