package org.newsgraph.extractor.entity.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.Token;
import org.newsgraph.extractor.mention.gazetteer.Countries;
import org.newsgraph.extractor.mention.gazetteer.Country;

/**
 * What an article speaks of, as far as it helps to choose among titles.
 *
 * @param words its words in lower case
 * @param countries the countries it names by themselves, their people or their capital, most
 *     frequent first
 */
public record Surroundings(Set<String> words, List<Country> countries) {
  private static final int LONGEST_COUNTRY_NAME = 4;

  public Surroundings {
    words = Set.copyOf(words);
    countries = List.copyOf(countries);
  }

  public static Surroundings of(AnnotatedArticle article) {
    Optional<LocalDate> published = article.article().metadata().published();
    Set<String> words = new HashSet<>();
    Map<Country, Integer> counts = new LinkedHashMap<>();
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        words.add(token.text().toLowerCase(Locale.ROOT));
        country(sentence, token, published)
            .ifPresent(country -> counts.merge(country, 1, Integer::sum));
      }
    }
    List<Country> countries = new ArrayList<>(counts.keySet());
    countries.sort(Comparator.comparing((Country country) -> -counts.get(country)));
    return new Surroundings(words, countries);
  }

  private static Optional<Country> country(
      Sentence sentence, Token token, Optional<LocalDate> published) {
    if (!Character.isUpperCase(token.text().charAt(0))) {
      return Optional.empty();
    }
    int from = token.index();
    int end = Math.min(sentence.tokens().size(), from + LONGEST_COUNTRY_NAME);
    StringBuilder name = new StringBuilder();
    Optional<Country> found = Countries.world().ofDemonym(token.text());
    for (int i = from; i < end; i++) {
      name.append(i == from ? "" : " ").append(sentence.token(i).text());
      found = Countries.world().named(name.toString()).or(constant(found));
    }
    return found.or(
        () -> Countries.world().ofCapital(token.text(), state -> state.stood(published)));
  }

  private static java.util.function.Supplier<Optional<Country>> constant(Optional<Country> found) {
    return () -> found;
  }

  /** Whether the words of a title's bracket, or of its part after a comma, occur. */
  public boolean mention(String qualifier) {
    return Topics.occur(qualifier, words) || namesCountry(qualifier) || allOccur(qualifier);
  }

  private boolean allOccur(String qualifier) {
    return java.util.Arrays.stream(qualifier.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> word.length() > 2)
        .allMatch(words::contains);
  }

  private boolean namesCountry(String qualifier) {
    return Countries.world()
        .named(qualifier)
        .or(() -> Countries.world().ofDemonym(qualifier.split(" ", -1)[0]))
        .filter(countries::contains)
        .isPresent();
  }

  /** Whether words of the article make a word of a bracket likely. */
  boolean topic(String bracket) {
    return Topics.occur(bracket, words);
  }

  boolean hasAny(List<String> some) {
    return some.stream().anyMatch(words::contains);
  }

  boolean sport() {
    return Topics.occur("footballer rugby cricket", words);
  }
}
