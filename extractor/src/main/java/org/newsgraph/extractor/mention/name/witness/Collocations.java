package org.newsgraph.extractor.mention.name.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.mention.name.known.Gazetteer;
import org.newsgraph.extractor.mention.name.known.Phrases;
import org.newsgraph.extractor.mention.name.vote.Ballot;
import org.newsgraph.extractor.mention.name.vote.NameClass;
import org.newsgraph.extractor.mention.name.vote.Run;
import org.newsgraph.extractor.mention.name.vote.Witness;
import org.newsgraph.extractor.mention.name.vote.Words;

/**
 * Knows that two or three capitalised words that the article keeps together, one of them a
 * country's or a region's name, are the name of an organisation: a place alone is not followed by
 * the same word each time.
 */
public final class Collocations implements Witness {
  private static final int OFTEN = 3;
  private static final int LONGEST = 3;
  private static final double VOTES = 2.5;

  private final Phrases<Boolean> often = new Phrases<>();

  private Collocations(Map<String, Integer> counts) {
    counts.forEach(
        (words, count) -> {
          if (count >= OFTEN) {
            often.put(words, true);
          }
        });
  }

  public static Collocations of(AnnotatedArticle article, Gazetteer gazetteer) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Sentence sentence : article.sentences()) {
      for (Run run : capitalised(sentence)) {
        if (mixed(sentence, run, gazetteer)) {
          counts.merge(Words.of(sentence, run), 1, Integer::sum);
        }
      }
    }
    return new Collocations(counts);
  }

  private static List<Run> capitalised(Sentence sentence) {
    List<Run> runs = new ArrayList<>();
    int first = 0;
    for (int i = 0; i <= sentence.tokens().size(); i++) {
      if (i == sentence.tokens().size() || !properNoun(sentence, i)) {
        if (i - first > 1 && i - first <= LONGEST) {
          runs.add(new Run(first, i));
        }
        first = i + 1;
      }
    }
    return runs;
  }

  private static boolean properNoun(Sentence sentence, int token) {
    return sentence.token(token).isProper() && Words.capitalised(sentence.token(token));
  }

  /** One place that is known, and a word of which nothing is known. */
  private static boolean mixed(Sentence sentence, Run run, Gazetteer gazetteer) {
    boolean place = false;
    boolean unknown = false;
    for (int i = run.first(); i < run.end(); i++) {
      var entry = gazetteer.get(sentence.token(i).text());
      place |= entry.isPresent() && entry.get().type() == NameClass.PLACE;
      unknown |= entry.isEmpty();
    }
    return place && unknown && gazetteer.get(Words.of(sentence, run)).isEmpty();
  }

  @Override
  public void testify(Ballot ballot) {
    for (int i = 0; i < ballot.sentence().tokens().size(); i++) {
      often
          .at(ballot.sentence(), i)
          .ifPresent(found -> ballot.vote(found.run(), NameClass.ORGANIZATION, VOTES));
    }
  }
}
