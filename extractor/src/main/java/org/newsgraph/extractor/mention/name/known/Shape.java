package org.newsgraph.extractor.mention.name.known;

import java.util.Locale;
import java.util.Set;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.Token;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.name.vote.Words;

/** Which tokens look like parts of a longer name, by capital and part of speech alone. */
public final class Shape {
  private static final Set<String> LINKS = Lexicon.english().words("name-link");

  private final WordList openers;
  private final WordList never;
  private final Gazetteer gazetteer;

  public Shape(WordList openers, WordList never, Gazetteer gazetteer) {
    this.openers = openers;
    this.never = never;
    this.gazetteer = gazetteer;
  }

  /** A capitalised word that a name may be made of. */
  public boolean part(Sentence sentence, int token) {
    if (token < 0 || token >= sentence.tokens().size()) {
      return false;
    }
    Token here = sentence.token(token);
    return Words.capitalised(here)
        && Words.hasLetter(here.text())
        && (here.isProper() || (nounLike(here) && token > 0))
        && !openers.has(here.text())
        && !never.has(here.text())
        && !addresses(here);
  }

  private static boolean nounLike(Token token) {
    return token.isNoun()
        || token.isPositiveAdjective()
        || token.isParticiple()
        || token.isGerund();
  }

  /** "Dr.", "Adm.": it stands before a name, and between two. */
  private static boolean addresses(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    boolean honorific =
        word.endsWith(".")
            && Lexicon.english().value(word, "title").filter("honorific"::equals).isPresent();
    return honorific || Lexicon.english().has(word, "rank-in-name");
  }

  /** Where the capitalised words that reach up to a token begin. */
  public int begin(Sentence sentence, int token) {
    int first = token;
    while (part(sentence, first - 1) || joined(sentence, first - 1)) {
      first--;
    }
    return first;
  }

  /** A hyphen between two words that a name may be made of. */
  private boolean joined(Sentence sentence, int token) {
    return token > 0
        && sentence.token(token).text().equals("-")
        && !sentence.gapBefore(token)
        && !sentence.gapBefore(token + 1)
        && part(sentence, token - 1)
        && part(sentence, token + 1);
  }

  /** Where the capitalised words from a token on end. */
  public int end(Sentence sentence, int token) {
    int end = token;
    while (part(sentence, end)) {
      end++;
    }
    return end;
  }

  /**
   * Where a name of several parts joined by "of", "for", "and" ends, that begins before a token.
   */
  public int linkedEnd(Sentence sentence, int token) {
    int end = end(sentence, token);
    int next = afterLinks(sentence, end);
    while (next > end && part(sentence, next)) {
      end = end(sentence, next);
      next = afterLinks(sentence, end);
    }
    return end;
  }

  private int afterLinks(Sentence sentence, int token) {
    int next = token;
    while (next < token + 2 && isLink(sentence, next)) {
      next++;
    }
    return next > token && another(sentence, token, next) ? token : next;
  }

  /** Whether "and" leads to another name: "the Senate and the House", "the Council and NATO". */
  private boolean another(Sentence sentence, int link, int next) {
    return sentence.token(link).text().equals("and")
        && (next > link + 1
            || (next < sentence.tokens().size() && gazetteer.at(sentence, next).isPresent()));
  }

  public static boolean isLink(Sentence sentence, int token) {
    return token < sentence.tokens().size() && LINKS.contains(sentence.token(token).text());
  }
}
