package org.newsgraph.extractor.mention.name;

import java.util.Locale;
import java.util.Set;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.name.known.Cities;
import org.newsgraph.extractor.mention.name.known.WordList;
import org.newsgraph.extractor.mention.name.vote.Run;
import org.newsgraph.extractor.mention.name.vote.Words;

/** In a report on sports the name of a city names its club, unless words say that it is a place. */
final class Clubs {
  private static final int NEEDED = 7;
  private static final Set<String> PLACE_AFTER = Lexicon.english().words("city-mark");
  private static final Set<String> BEATEN = Lexicon.english().words("beaten");

  private final WordList sports = WordList.of("sports.tsv", "word");
  private final Cities cities;

  Clubs(Cities cities) {
    this.cities = cities;
  }

  /** Whether an article reports on a match or a league. */
  boolean isSports(AnnotatedArticle article) {
    return article.sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .map(token -> token.lemma().toLowerCase(Locale.ROOT))
            .filter(sports::has)
            .distinct()
            .count()
        >= NEEDED;
  }

  /** Whether a city's name stands for its club here. */
  boolean isClub(Sentence sentence, Run run) {
    return cities.has(Words.of(sentence, run)) && !isPlace(sentence, run.first());
  }

  static boolean isPlace(Sentence sentence, int first) {
    String before = word(sentence, first - 1);
    if (before.equals("to")) {
      return !BEATEN.contains(word(sentence, first - 2));
    }
    return PLACE_AFTER.contains(before)
        || (first > 0 && Words.possessive(sentence.token(first - 1)));
  }

  private static String word(Sentence sentence, int token) {
    return token < 0 ? "" : sentence.token(token).text().toLowerCase(Locale.ROOT);
  }
}
