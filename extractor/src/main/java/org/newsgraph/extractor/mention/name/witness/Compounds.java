package org.newsgraph.extractor.mention.name.witness;

import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.mention.name.known.Gazetteer;
import org.newsgraph.extractor.mention.name.known.WordList;
import org.newsgraph.extractor.mention.name.vote.NameClass;
import org.newsgraph.extractor.mention.name.vote.Run;
import org.newsgraph.extractor.mention.name.vote.Words;

/** Names with hyphens and particles, which recognisers tear apart: "Göring-Eckardt", "al-Assad". */
public final class Compounds {
  private final WordList particles = WordList.of("particles.tsv", "word");
  private final WordList tails = WordList.of("compound-tails.tsv", "word");
  private final Gazetteer gazetteer;

  public Compounds(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The run with what belongs to it on both sides. */
  Run whole(Sentence sentence, Run run, NameClass type) {
    int first = run.first();
    int end = run.end();
    while (joinedRight(sentence, end, type, run.length())) {
      end += 2;
    }
    while (type == NameClass.PERSON && particleBehind(sentence, end)) {
      end += 3;
    }
    while (joinedLeft(sentence, first)) {
      first -= 2;
    }
    while (type != NameClass.PLACE && particleBefore(sentence, first)) {
      first--;
    }
    while (type == NameClass.PERSON && first < run.first() && person(sentence, first - 1)) {
      first--;
    }
    return new Run(first, end);
  }

  /** "Ali bin Hamad al-Farsi", where the name is taken to end before the particle. */
  private boolean particleBehind(Sentence sentence, int token) {
    return token + 2 < sentence.tokens().size()
        && particles.has(sentence.token(token).text())
        && hyphen(sentence, token + 1)
        && Words.capitalised(sentence.token(token + 2));
  }

  private boolean joinedRight(Sentence sentence, int hyphen, NameClass type, int length) {
    if (!hyphen(sentence, hyphen) || hyphen + 1 >= sentence.tokens().size()) {
      return false;
    }
    String before = sentence.token(hyphen - 1).text();
    String after = sentence.token(hyphen + 1).text();
    if (Words.capitalised(sentence.token(hyphen + 1))) {
      return (!known(before) && !known(after))
          || (type == NameClass.ORGANIZATION && length > 1 && people(before) && people(after));
    }
    return type == NameClass.PERSON && length > 1 && syllable(sentence, hyphen + 1);
  }

  /** The second syllable of a Korean given name: "Suk-yeol". */
  private boolean syllable(Sentence sentence, int token) {
    String text = sentence.token(token).text();
    return text.length() < 7
        && text.chars().allMatch(Character::isLetter)
        && sentence.token(token).isNoun()
        && !tails.has(text);
  }

  private boolean joinedLeft(Sentence sentence, int first) {
    if (first < 2 || !hyphen(sentence, first - 1)) {
      return false;
    }
    String before = sentence.token(first - 2).text();
    return particles.has(before)
        || (Words.capitalised(sentence.token(first - 2))
            && !known(before)
            && !known(sentence.token(first).text()));
  }

  private boolean particleBefore(Sentence sentence, int first) {
    return first > 0
        && particles.has(sentence.token(first - 1).text())
        && !sentence.token(first - 1).text().equals("as")
        && !sentence.token(first - 1).text().equals("at")
        && !sentence.token(first - 1).text().equals("do");
  }

  private static boolean person(Sentence sentence, int token) {
    return token >= 0
        && Words.capitalised(sentence.token(token))
        && (sentence.token(token).names().all().equals("PERSON")
            || sentence.token(token).names().conll().equals("PERSON"));
  }

  /** "the Alliance of Egyptian-Americans": a part of the name of a body. */
  private boolean people(String word) {
    return gazetteer.get(word).filter(entry -> entry.type() == NameClass.OTHER).isPresent();
  }

  private boolean known(String word) {
    return gazetteer.get(word).isPresent();
  }

  private static boolean hyphen(Sentence sentence, int token) {
    return token > 0
        && token < sentence.tokens().size() - 1
        && sentence.token(token).text().equals("-")
        && !sentence.gapBefore(token)
        && !sentence.gapBefore(token + 1);
  }

  /** "the Monetary Fund and World Bank": whether a word joins two bodies that news knows. */
  boolean joins(Sentence sentence, int token, Run tagged) {
    return sentence.token(token).text().equals("and")
        && token > tagged.first()
        && token + 1 < tagged.end()
        && isBody(sentence, new Run(tagged.first(), token))
        && isBody(sentence, new Run(token + 1, tagged.end()));
  }

  private boolean isBody(Sentence sentence, Run run) {
    String words = Words.of(sentence, run);
    return gazetteer
        .get(words.startsWith("the ") ? words.substring("the ".length()) : words)
        .filter(entry -> entry.type() == NameClass.ORGANIZATION)
        .isPresent();
  }
}
