package org.newsgraph.extractor.entity.thing;

import java.util.BitSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.Token;
import org.newsgraph.extractor.lexicon.Lexicon;

/** How the words of a sentence that are no names of entities are written. */
final class Lettering {
  private static final Pattern INNER_CAPITAL =
      Pattern.compile("\\p{L}*\\p{Ll}\\p{Lu}[\\p{L}\\p{N}]*|(?=.*\\d)\\p{Lu}[\\p{Lu}\\d]+");
  private static final Set<String> SMALL = Lexicon.english().words("small-in-work");
  private static final Set<String> FOREIGN = Lexicon.english().words("small-in-foreign-work");
  private static final Set<String> MARKS = Set.of("-", "'", ":", ",", "&");
  private static final double SHOUTED = .6;
  private static final int COUNTED = 4;

  private final Sentence sentence;
  private final BitSet taken;
  private final boolean headline;

  Lettering(Sentence sentence, BitSet taken) {
    this.sentence = sentence;
    this.taken = taken;
    this.headline = headline(sentence);
  }

  Sentence sentence() {
    return sentence;
  }

  /** Whether most words of a sentence begin with a capital, so that a capital says nothing. */
  private static boolean headline(Sentence sentence) {
    long words = sentence.tokens().stream().filter(Lettering::counts).count();
    long large = sentence.tokens().stream().filter(t -> counts(t) && capital(t)).count();
    return words > 2 && large > SHOUTED * words;
  }

  private static boolean counts(Token token) {
    return token.text().length() >= COUNTED && Character.isLetter(token.text().charAt(0));
  }

  private static boolean capital(Token token) {
    return Character.isUpperCase(token.text().charAt(0));
  }

  private static boolean inner(Token token) {
    return INNER_CAPITAL.matcher(token.text()).matches();
  }

  /** Whether a name may begin at a token. */
  boolean opens(int token) {
    return free(token)
        && large(token)
        && !functional(sentence.token(token))
        && (!large(token - 1) || functional(sentence.token(token - 1)));
  }

  /** A word with which no name begins, though a sentence may. */
  private static boolean functional(Token token) {
    return token.isDeterminer()
        || token.isPreposition()
        || token.isConjunction()
        || token.isPersonalPronoun()
        || token.isPossessivePronoun()
        || token.isQuestionAdverb();
  }

  /** Whether a word has its capital because it is a name and not because it opens a sentence. */
  boolean proper(int token) {
    return token > 0
        && !headline
        && sentence.token(token).isProper()
        && Character.isLetter(sentence.token(token - 1).text().charAt(0));
  }

  private boolean free(int token) {
    return token >= 0 && token < sentence.tokens().size() && !taken.get(token);
  }

  private boolean large(int token) {
    return token >= 0
        && token < sentence.tokens().size()
        && (capital(sentence.token(token)) || inner(sentence.token(token)));
  }

  /** Where the words of a name that begins at a token end at the latest. */
  int end(int first, int longest) {
    int end = first + 1;
    while (end - first < longest && free(end) && (large(end) || small(end) || number(end))) {
      end++;
    }
    return end;
  }

  private boolean small(int token) {
    String word = sentence.token(token).text();
    return SMALL.contains(word) || FOREIGN.contains(word) || MARKS.contains(word);
  }

  private boolean number(int token) {
    return sentence.token(token).text().matches("\\d+");
  }

  /** Whether a name may end before a token: behind a large word or number that none follows. */
  boolean closes(int first, int end) {
    boolean whole = large(end - 1) || (number(end - 1) && end - first > 1);
    return whole && !large(end);
  }

  /** Whether several words, an inner capital or a mid-sentence capital mark a name. */
  boolean striking(int first, int end) {
    return inner(sentence.token(first))
        || (end - first > 1 && !headline && !sentence.token(first).isCardinal());
  }
}
