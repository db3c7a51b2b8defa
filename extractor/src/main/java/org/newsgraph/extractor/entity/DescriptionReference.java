package org.newsgraph.extractor.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.gazetteer.Countries;
import org.newsgraph.extractor.mention.gazetteer.Country;

/** Finds what a description comes back to. */
final class DescriptionReference {
  private static final int NEAR = 2;
  private static final int PAIR_WINDOW = 4;

  private final Cast cast;
  private final Discourse discourse;
  private final Function<String, Optional<String>> titles;

  DescriptionReference(Cast cast, Discourse discourse, Function<String, Optional<String>> titles) {
    this.cast = cast;
    this.titles = titles;
    this.discourse = discourse;
  }

  /** The entities; none where it is not sure. */
  List<Integer> refer(Phrase phrase) {
    Optional<DescriptionNouns.Noun> noun = DescriptionNouns.of(phrase.noun());
    if (noun.isEmpty() || phrase.indefinite()) {
      return List.of();
    }
    if (phrase.plural()) {
      return phrase.pair() ? pair(phrase, noun.get()) : List.of();
    }
    Optional<Referent> found =
        switch (noun.get().family()) {
          case OFFICE -> holder(phrase);
          case COUNTRY -> phrase.definite() ? country(phrase) : Optional.empty();
          case CAPITAL -> phrase.noun().equals("capital") ? capital(phrase) : Optional.empty();
          case COMPANY -> phrase.definite() ? company(phrase) : Optional.empty();
          case KIND -> phrase.definite() ? kind(phrase) : Optional.empty();
          case GOVERNMENT -> Optional.empty();
        };
    return found.map(referent -> List.of(referent.id())).orElse(List.of());
  }

  /** "The two leaders", "both countries": the last two of the kind. */
  private List<Integer> pair(Phrase phrase, DescriptionNouns.Noun noun) {
    Predicate<Referent> fits =
        switch (noun.family()) {
          case OFFICE -> person -> person.person() && mayLead(person, phrase.noun());
          case COUNTRY -> place -> place.type() == EntityType.COUNTRY;
          default -> none -> false;
        };
    int since = phrase.mention().sentence() - PAIR_WINDOW;
    List<Referent> last = discourse.distinct(since, fits);
    return last.size() < 2
        ? List.of()
        : Stream.of(last.get(0), last.get(1)).map(Referent::id).sorted().toList();
  }

  private static boolean mayLead(Referent person, String noun) {
    return person.offices().isEmpty() || holds(person, noun, Optional.empty());
  }

  private Optional<Referent> holder(Phrase phrase) {
    Optional<Country> country = phrase.country();
    if (country.isEmpty() && !phrase.definite()) {
      return Optional.empty();
    }
    String office = phrase.office();
    return latest(person -> holds(person, office, country))
        .or(
            () ->
                modified(phrase)
                    ? Optional.empty()
                    : latest(person -> holds(person, phrase.noun(), country)));
  }

  /** "foreign minister" is not "minister"; "the 60-year-old chancellor" is "chancellor". */
  private static boolean modified(Phrase phrase) {
    return phrase
        .office()
        .matches(
            "(?:deputy|vice|foreign|prime|defen[cs]e|interior|finance|economy|justice|health|environment|education|former|ex|acting|interim|new|next|incoming|outgoing|late|first|last) .*");
  }

  private static boolean holds(Referent person, String noun, Optional<Country> country) {
    return person.offices().stream()
        .anyMatch(
            office ->
                DescriptionNouns.covers(noun, office.noun())
                    && (country.isEmpty()
                        || office.country().equals(country)
                        || (office.country().isEmpty() && person.serves(country.get()))));
  }

  private Optional<Referent> latest(Predicate<Referent> fits) {
    return discourse.last(0, referent -> referent.person() && fits.test(referent));
  }

  private Optional<Referent> country(Phrase phrase) {
    if (phrase.has("other") || phrase.has("neighboring") || phrase.has("neighbouring")) {
      return Optional.empty();
    }
    int since = phrase.mention().sentence() - NEAR;
    List<Referent> countries =
        discourse.distinct(since, referent -> referent.type() == EntityType.COUNTRY);
    boolean plain = phrase.mention().endToken() - phrase.mention().firstToken() == 2;
    return countries.stream().findFirst().filter(last -> plain || countries.size() == 1);
  }

  /** "The Azerbaijani capital"; "the capital" where the article has named one. */
  private Optional<Referent> capital(Phrase phrase) {
    Optional<Country> country =
        phrase.country().filter(found -> !found.capitals().capital().isEmpty());
    if (country.isPresent()) {
      return Optional.of(cast.referent(cast.capital(country.get(), titles)));
    }
    return phrase.definite()
        ? discourse.last(0, place -> Countries.world().ofCapital(place.name()).isPresent())
        : Optional.empty();
  }

  private Optional<Referent> company(Phrase phrase) {
    int since = phrase.mention().sentence() - NEAR;
    List<Referent> found =
        discourse.distinct(since, referent -> referent.type() == EntityType.ORGANIZATION);
    return found.stream().max(Comparator.comparingInt(Referent::mentions));
  }

  /** "The ministry": the last organisation whose name has the word. */
  private Optional<Referent> kind(Phrase phrase) {
    return discourse.last(
        0,
        referent ->
            referent.type() == EntityType.ORGANIZATION
                && List.of(referent.name().toLowerCase(Locale.ROOT).split("[\\s-]+", -1))
                    .contains(phrase.noun()));
  }

  Cast cast() {
    return cast;
  }
}
