package org.newsgraph.extractor.mention.name.witness;

import java.util.Set;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.name.known.Gazetteer;
import org.newsgraph.extractor.mention.name.vote.Ballot;
import org.newsgraph.extractor.mention.name.vote.NameClass;
import org.newsgraph.extractor.mention.name.vote.Run;
import org.newsgraph.extractor.mention.name.vote.Witness;
import org.newsgraph.extractor.mention.name.vote.Words;

/** Takes a phrase of capitalised words between quotation marks for the title of a work. */
public final class Quoted implements Witness {
  private static final double LIKELY = 1.3;
  private static final double SURE = 2.2;
  private static final int LONGEST = 9;
  private static final Set<String> OPEN = Set.of("\"", "“", "``", "„", "«");
  private static final Set<String> CLOSE = Set.of("\"", "”", "''", "“", "»");
  private static final Set<String> ARTICLES = Lexicon.english().words("article");
  private static final Set<String> SMALL = Lexicon.english().words("small-in-work");

  private final Gazetteer gazetteer;

  public Quoted(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public void testify(Ballot ballot) {
    Sentence sentence = ballot.sentence();
    for (int i = 0; i + 3 < sentence.tokens().size(); i++) {
      if (OPEN.contains(sentence.token(i).text()) && Words.capitalised(sentence.token(i + 1))) {
        int end = end(sentence, i + 1);
        if (end - i > 2 && end - i < LONGEST && closed(sentence, end)) {
          vote(ballot, new Run(i + 1, end));
        }
      }
    }
  }

  private void vote(Ballot ballot, Run run) {
    if (gazetteer.get(Words.of(ballot.sentence(), run)).isEmpty() && like(ballot.sentence(), run)) {
      boolean article =
          ARTICLES.contains(
              ballot.sentence().token(run.first()).text().toLowerCase(java.util.Locale.ROOT));
      ballot.vote(run, NameClass.OTHER, article ? SURE : LIKELY);
    }
  }

  /**
   * A title opens with an article or holds small words; a name alone in quotation marks does not.
   */
  private static boolean like(Sentence sentence, Run run) {
    for (int i = run.first(); i < run.end(); i++) {
      if (SMALL.contains(sentence.token(i).text().toLowerCase(java.util.Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static int end(Sentence sentence, int first) {
    int end = first;
    while (end < sentence.tokens().size()
        && (Words.capitalised(sentence.token(end)) || SMALL.contains(sentence.token(end).text()))) {
      end++;
    }
    return end;
  }

  private static boolean closed(Sentence sentence, int token) {
    int mark = token;
    if (mark < sentence.tokens().size() && Set.of(",", ".").contains(sentence.token(mark).text())) {
      mark++;
    }
    return mark < sentence.tokens().size() && CLOSE.contains(sentence.token(mark).text());
  }
}
