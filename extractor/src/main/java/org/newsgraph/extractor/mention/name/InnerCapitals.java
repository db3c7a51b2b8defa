package org.newsgraph.extractor.mention.name;

import java.util.regex.Pattern;
import org.newsgraph.extractor.annotation.Sentence;

/** Takes a word with a capital inside for a brand and no person: "PayPal", not "McCain". */
final class InnerCapitals implements Witness {
  private static final double VOTES = 2.6;
  private static final Pattern BRAND = Pattern.compile("\\p{Lu}\\p{Ll}{2,}\\p{Lu}\\p{Ll}\\p{L}*");
  private static final Pattern OF_PERSONS =
      Pattern.compile("(?:Mac|Fitz|Van|Von|Des|Del|Ter|Ten|Abu|Ibn|Bin|Saint)\\p{Lu}.*");

  @Override
  public void testify(Ballot ballot) {
    Sentence sentence = ballot.sentence();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      String word = sentence.token(i).text();
      if (BRAND.matcher(word).matches() && !OF_PERSONS.matcher(word).matches()) {
        ballot.vote(new Run(i, i + 1), NameClass.ORGANIZATION, VOTES);
      }
    }
  }
}
