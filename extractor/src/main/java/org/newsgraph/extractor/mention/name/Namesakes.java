package org.newsgraph.extractor.mention.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.Token;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.name.vote.Words;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/**
 * Tells the places that bear a country's name, by the word behind the name ("Georgia's governor")
 * or else by the other words of the article.
 */
final class Namesakes {
  private record Signs(
      List<String> place, List<String> country, List<String> placeNext, List<String> countryNext) {}

  private final Map<String, Signs> byName = new HashMap<>();

  Namesakes() {
    for (Row row :
        Table.beside(
                Namesakes.class,
                "en/namesakes.tsv",
                "name",
                "words",
                "against",
                "place-next",
                "country-next")
            .rows()) {
      byName.put(
          row.required("name"),
          new Signs(
              row.values("words"),
              row.values("against"),
              row.values("place-next"),
              row.values("country-next")));
    }
  }

  /** Which of such names name the place and not the country in one article. */
  final class Reading {
    private final Set<String> places;

    private Reading(Set<String> places) {
      this.places = places;
    }

    /** A name with the type that is meant here. */
    Found of(Found found, String text, Sentence sentence) {
      String name = sentence.spanOf(found.run().first(), found.run().end()).of(text);
      Signs words = byName.get(name);
      if (words == null || found.type().filter(Namesakes::where).isEmpty()) {
        return found;
      }
      Optional<EntityType> near = near(words, sentence, found.run().end());
      boolean country = found.type().filter(EntityType.COUNTRY::equals).isPresent();
      return near.map(found::as)
          .orElse(country && places.contains(name) ? found.as(EntityType.PLACE) : found);
    }
  }

  private static boolean where(EntityType type) {
    return type == EntityType.COUNTRY || type == EntityType.PLACE;
  }

  private static Optional<EntityType> near(Signs words, Sentence sentence, int end) {
    boolean owner = end < sentence.tokens().size() && Words.possessive(sentence.token(end));
    int next = owner ? end + 1 : end;
    if (next >= sentence.tokens().size()) {
      return Optional.empty();
    }
    String word = sentence.token(next).text().toLowerCase(Locale.ROOT);
    return words.placeNext().contains(word)
        ? Optional.of(EntityType.PLACE)
        : words.countryNext().contains(word) ? Optional.of(EntityType.COUNTRY) : Optional.empty();
  }

  /** How the names are read in an article. */
  Reading in(AnnotatedArticle article) {
    Set<String> words =
        article.sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .map(Token::text)
            .collect(Collectors.toSet());
    return new Reading(
        byName.entrySet().stream()
            .filter(each -> each.getValue().place().stream().anyMatch(words::contains))
            .filter(each -> each.getValue().country().stream().noneMatch(words::contains))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet()));
  }
}
