package org.newsgraph.extractor.mention.name.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.Token;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.name.known.Titles;
import org.newsgraph.extractor.mention.name.known.WordList;
import org.newsgraph.extractor.mention.name.vote.NameClass;
import org.newsgraph.extractor.mention.name.vote.Run;
import org.newsgraph.extractor.mention.name.vote.Words;

/**
 * Where a name begins and ends, whatever a recogniser says: no titles, articles, marks around it.
 */
public final class Boundaries {
  private static final Set<String> NEVER_INSIDE =
      Set.of(
          ",", ";", ":", "(", ")", "[", "]", "\"", "``", "''", "“", "”", "/", "?", "!", "|", "•",
          "—", "–", "--", "...", "…", "«", "»", "*", ">", "<", "=");
  private static final Set<String> ARTICLES = Lexicon.english().words("article");

  private final Titles titles;
  private final Compounds compounds;
  private final WordList openers = WordList.of("openers.tsv", "word");

  public Boundaries(Titles titles, Compounds compounds) {
    this.titles = titles;
    this.compounds = compounds;
  }

  /** The names that a tagged run holds, mended at both ends; none where nothing is left. */
  List<Run> mend(Sentence sentence, Run tagged, NameClass type) {
    List<Run> names = new ArrayList<>();
    int first = tagged.first();
    int end = type == NameClass.ORGANIZATION ? beforePerson(sentence, tagged) : tagged.end();
    for (int i = tagged.first(); i <= end; i++) {
      if (i == end || splits(sentence, i, tagged) || compounds.joins(sentence, i, tagged)) {
        trim(sentence, first, i, type).ifPresent(names::add);
        first = i + 1;
      }
    }
    return names;
  }

  /**
   * "the Institute of History Dr. Wong", "Central Bank President Rey": a title opens another name.
   */
  private int beforePerson(Sentence sentence, Run tagged) {
    for (int i = tagged.first() + 1; i < tagged.end(); i++) {
      boolean dotted = sentence.token(i).text().endsWith(".");
      if ((dotted && titles.addresses(sentence, i)) || titles.ofBody(sentence, i, tagged.end())) {
        return i;
      }
    }
    return tagged.end();
  }

  private static boolean splits(Sentence sentence, int token, Run tagged) {
    Token here = sentence.token(token);
    return NEVER_INSIDE.contains(here.text())
        || (Words.possessive(here) && token > tagged.first())
        || (here.text().equals("-") && spaced(sentence, token));
  }

  private static boolean spaced(Sentence sentence, int token) {
    return token > 0 && sentence.gapBefore(token);
  }

  private Optional<Run> trim(Sentence sentence, int from, int to, NameClass type) {
    int first = from;
    int end = to;
    while (first < end && !mayOpen(sentence, first, end)) {
      first++;
    }
    first =
        type == NameClass.PERSON
            ? titles.after(sentence, titles.afterOfficeInside(sentence, first, end), end)
            : titles.afterOffice(sentence, first, end);
    while (end > first && !mayClose(sentence.token(end - 1))) {
      end--;
    }
    return first < end && !remains(sentence, first) && holdsName(sentence, first, end)
        ? Optional.of(compounds.whole(sentence, new Run(first, end), type))
        : Optional.empty();
  }

  /** "Bishop of Oslo" without its title: of nobody. */
  private static boolean remains(Sentence sentence, int first) {
    return sentence.token(first).text().equals("of");
  }

  private boolean mayOpen(Sentence sentence, int token, int end) {
    String word = sentence.token(token).text();
    return word.codePoints().anyMatch(Character::isLetterOrDigit)
        && !ARTICLES.contains(word.toLowerCase(Locale.ROOT))
        && (token + 1 == end || !openers.has(word));
  }

  private static boolean mayClose(Token token) {
    return token.text().codePoints().anyMatch(Character::isLetterOrDigit)
        && !ARTICLES.contains(token.text().toLowerCase(Locale.ROOT));
  }

  private static boolean holdsName(Sentence sentence, int first, int end) {
    for (int i = first; i < end; i++) {
      if (sentence.token(i).text().codePoints().anyMatch(Character::isUpperCase)) {
        return true;
      }
    }
    return end == first + 1 && sentence.token(first).isProper();
  }
}
