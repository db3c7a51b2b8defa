package org.newsgraph.extractor.mention.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.name.vote.Ballot;
import org.newsgraph.extractor.mention.name.vote.Run;
import org.newsgraph.extractor.mention.name.vote.Words;

/** The names of countries that beat somebody or are beaten in a report on sports: their teams. */
final class Teams {
  private static final Set<String> DEEDS = Lexicon.english().words("team-deed");
  private static final Set<String> OPPOSED = Lexicon.english().words("opposing");

  private final Set<String> names = new HashSet<>();

  /** The countries of a report on sports whose teams play. */
  static Teams of(List<Ballot> ballots) {
    Teams teams = new Teams();
    for (Ballot ballot : ballots) {
      for (Run run : ballot.winners()) {
        if (teams.plays(ballot.sentence(), run)) {
          teams.names.add(Words.of(ballot.sentence(), run));
        }
      }
    }
    return teams;
  }

  private boolean plays(Sentence sentence, Run run) {
    return DEEDS.contains(lemma(sentence, run.end()))
        || OPPOSED.contains(lemma(sentence, run.first() - 1));
  }

  private static String lemma(Sentence sentence, int token) {
    return token < 0 || token >= sentence.tokens().size()
        ? ""
        : sentence.token(token).lemma().toLowerCase(Locale.ROOT);
  }

  boolean has(String name) {
    return names.contains(name);
  }
}
