package org.newsgraph.extractor.mention.time.expression;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.Token;
import org.newsgraph.extractor.lexicon.Lexicon;

/** People whose surname is also a month: "Theresa May". */
public final class MonthsNamingPeople {
  private static final Set<String> TITLES = Lexicon.english().words("month-title");

  private MonthsNamingPeople() {}

  /** The months, in small letters, that name somebody in an article. */
  public static Set<String> in(AnnotatedArticle article, Set<String> months) {
    return article.sentences().stream()
        .flatMap(
            sentence ->
                IntStream.range(1, sentence.tokens().size())
                    .filter(at -> months.contains(low(sentence.token(at))))
                    .filter(at -> ofPerson(sentence.tokens(), at))
                    .mapToObj(at -> low(sentence.token(at))))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a first name or a title stands in front of a month, and no day behind it. */
  static boolean ofPerson(List<Token> tokens, int month) {
    if (month == 0 || (month + 1 < tokens.size() && tokens.get(month + 1).isCardinal())) {
      return false;
    }
    Token before = tokens.get(month - 1);
    boolean person =
        before.names().all().equals("PERSON") || before.names().conll().equals("PERSON");
    return before.isProper()
        && Character.isUpperCase(tokens.get(month).text().charAt(0))
        && (TITLES.contains(low(before)) || (person && alone(tokens, month - 1)));
  }

  /** "told Angela Merkel May would bring": two names are enough for a person. */
  private static boolean alone(List<Token> tokens, int first) {
    return first == 0 || !tokens.get(first - 1).names().all().equals("PERSON");
  }

  private static String low(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
