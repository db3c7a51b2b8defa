package org.newsgraph.extractor.mention.name.witness;

import java.util.HashMap;
import java.util.Map;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.Token;
import org.newsgraph.extractor.mention.name.known.Gazetteer;
import org.newsgraph.extractor.mention.name.vote.Ballot;
import org.newsgraph.extractor.mention.name.vote.NameClass;
import org.newsgraph.extractor.mention.name.vote.Run;
import org.newsgraph.extractor.mention.name.vote.Witness;
import org.newsgraph.extractor.mention.name.vote.Words;

/**
 * Takes words of capitals ("HSBC", "CeBIT") for organisations where the article uses them again and
 * again; a headline in capitals says nothing.
 */
public final class Capitals implements Witness {
  private static final double ONCE = 0.3;
  private static final double OFTEN = 1.1;
  private static final int TIMES = 3;

  private final Map<String, Integer> counts = new HashMap<>();
  private final Gazetteer gazetteer;

  private Capitals(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  public static Capitals of(AnnotatedArticle article, Gazetteer gazetteer) {
    Capitals capitals = new Capitals(gazetteer);
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        if (capitals.acronym(sentence, token)) {
          capitals.counts.merge(token.text(), 1, Integer::sum);
        }
      }
    }
    return capitals;
  }

  @Override
  public void testify(Ballot ballot) {
    for (Token token : ballot.sentence().tokens()) {
      if (acronym(ballot.sentence(), token)) {
        double votes = counts.getOrDefault(token.text(), 0) < TIMES ? ONCE : OFTEN;
        ballot.vote(new Run(token.index(), token.index() + 1), NameClass.ORGANIZATION, votes);
      }
    }
  }

  private boolean acronym(Sentence sentence, Token token) {
    String word = token.text();
    return word.length() > 1
        && token.isProper()
        && word.chars().allMatch(Character::isLetter)
        && word.chars().filter(Character::isUpperCase).count() > 1
        && gazetteer.get(word).isEmpty()
        && !loud(sentence);
  }

  /** Whether most words of a sentence are in capitals. */
  private static boolean loud(Sentence sentence) {
    long words = sentence.tokens().stream().filter(t -> Words.hasLetter(t.text())).count();
    long loud = sentence.tokens().stream().filter(t -> Words.allCapitals(t.text())).count();
    return 2 * loud > words;
  }
}
