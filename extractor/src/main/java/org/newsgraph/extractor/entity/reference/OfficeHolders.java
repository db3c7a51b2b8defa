package org.newsgraph.extractor.entity.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.gazetteer.Country;
import org.newsgraph.extractor.mention.gazetteer.Leaders;

/**
 * Finds people by the offices that an article gives them, before or after the words that mean them:
 * "the French president met his Polish counterpart".
 */
final class OfficeHolders {
  /** News introduces people in its first sentences by their offices, and names them below. */
  private static final int LEAD = 3;

  private static final int AHEAD = 2;

  private final ArticleEntities cast;
  private final Discourse discourse;

  OfficeHolders(ArticleEntities cast, Discourse discourse) {
    this.cast = cast;
    this.discourse = discourse;
  }

  /** "The foreign minister": the last one spoken of, else the only one whom the article names. */
  Optional<Referent> one(Phrase phrase) {
    Optional<Country> country = phrase.country();
    Optional<String> owner = phrase.owner();
    if (owner.isPresent()) {
      return latest(
          person ->
              person.offices().stream()
                  .filter(office -> DescriptionNouns.covers(phrase.noun(), office.noun()))
                  .anyMatch(office -> office.of().contains(owner.get())));
    }
    if (country.isEmpty() && (!phrase.definite() || phrase.ofSomething())) {
      return Optional.empty();
    }
    return latest(phrase, country)
        .or(
            () ->
                country.isPresent() || phrase.mention().sentence() < LEAD
                    ? only(phrase, country)
                    : Optional.empty())
        .or(() -> country.filter(this::isMain).flatMap(main -> ofMain(phrase)))
        .or(() -> country.flatMap(state -> leader(phrase, state)));
  }

  /**
   * "The Russian president" where the article names him without his office: the only one whom
   * everybody knows to lead that state, unless he is called something else.
   */
  private Optional<Referent> leader(Phrase phrase, Country state) {
    if (!leads(phrase.noun())) {
      return Optional.empty();
    }
    List<Referent> found =
        people(person -> known(person).equals(Optional.of(state)))
            .filter(
                person ->
                    person.offices().stream()
                        .allMatch(office -> DescriptionNouns.covers(phrase.noun(), office.noun())))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The state that everybody knows somebody to lead. */
  private static Optional<Country> known(Referent person) {
    return Leaders.world().of(Stream.of(person.name()));
  }

  /** Whether an office leads the state whose it is. */
  private static boolean leads(String noun) {
    return Lexicon.english()
        .value(noun, "holds")
        .filter(held -> held.startsWith("headOf"))
        .isPresent();
  }

  /**
   * "The leaders of Peru and Chile": the leader of each; a country whose leader the article does
   * not name stands for itself. None where it names nobody.
   */
  List<Integer> several(Phrase phrase) {
    List<Country> countries = phrase.countries();
    TreeSet<Integer> found = new TreeSet<>();
    List<Country> nameless = new ArrayList<>();
    for (Country country : countries) {
      Optional<Country> of = Optional.of(country);
      latest(phrase, of)
          .or(() -> only(phrase, of))
          .or(() -> peer(country))
          .ifPresentOrElse(person -> found.add(person.id()), () -> nameless.add(country));
    }
    if (countries.size() < 2) {
      return List.of();
    }
    if (found.isEmpty()) {
      return discourse
          .ahead(phrase.mention().sentence(), AHEAD, countries.size(), OfficeHolders::fresh)
          .orElse(List.of());
    }
    nameless.forEach(country -> found.add(cast.country(country)));
    return List.copyOf(found);
  }

  /** "His Chilean counterpart, X": only so much may be told of one of several leaders. */
  private Optional<Referent> peer(Country country) {
    List<Referent> found =
        people(person -> person.serves(country))
            .filter(person -> person.offices().stream().anyMatch(OfficeHolders::ofPeer))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean ofPeer(Referent.Office office) {
    return DescriptionNouns.of(office.noun())
        .filter(noun -> noun.family() == DescriptionNouns.Family.PEER)
        .isPresent();
  }

  /** A person of whom no country is told that he serves. */
  private static boolean fresh(Referent person) {
    return person.person()
        && person.offices().stream().allMatch(office -> office.country().isEmpty());
  }

  /**
   * "His Polish counterpart": who serves that country in the same office, or at the top as he does.
   */
  Optional<Referent> counterpart(Phrase phrase, Optional<Referent> of) {
    Optional<Country> country = phrase.country();
    if (country.isEmpty() || of.isEmpty()) {
      return Optional.empty();
    }
    List<Referent> peers =
        people(person -> person != of.get() && person.serves(country.get()))
            .filter(person -> peers(phrase.noun(), of.get(), person))
            .toList();
    return peers.size() == 1 ? Optional.of(peers.get(0)) : knownPeer(of.get(), country.get());
  }

  /**
   * "His Russian counterpart" of one who leads a state, where the article calls the other nothing.
   */
  private Optional<Referent> knownPeer(Referent leader, Country state) {
    boolean leads =
        known(leader).isPresent()
            && leader.offices().stream().allMatch(office -> leads(office.noun()));
    List<Referent> found =
        people(person -> leads && person != leader && person.offices().isEmpty())
            .filter(person -> known(person).equals(Optional.of(state)))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean peers(String counterpart, Referent one, Referent other) {
    return one.offices().isEmpty()
        || other.offices().stream().anyMatch(OfficeHolders::ofPeer)
        || one.offices().stream()
            .anyMatch(
                first ->
                    other.offices().stream()
                        .anyMatch(second -> peers(counterpart, first.noun(), second.noun())));
  }

  private static boolean peers(String counterpart, String one, String other) {
    return (one.contains(" ") && alike(one, other))
        || (DescriptionNouns.covers(counterpart, one)
            && DescriptionNouns.covers(counterpart, other));
  }

  /** A foreign minister and a secretary of state meet as equals. */
  private static boolean alike(String one, String other) {
    return DescriptionNouns.covers(one, other) || DescriptionNouns.covers(other, one);
  }

  private Optional<Referent> latest(Phrase phrase, Optional<Country> country) {
    return phrase.offices().stream()
        .flatMap(office -> latest(holds(office, country)).stream())
        .findFirst();
  }

  private Optional<Referent> latest(Predicate<Referent> fits) {
    return discourse.last(referent -> referent.person() && fits.test(referent));
  }

  /** The only one of the whole article; not where two could be meant. */
  private Optional<Referent> only(Phrase phrase, Optional<Country> country) {
    return phrase.offices().stream()
        .map(office -> people(holds(office, country)).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .filter(found -> found.size() == 1)
        .map(found -> found.get(0));
  }

  /** "Kenya's president", of whom an article on Kenya says only that he is "President X". */
  private Optional<Referent> ofMain(Phrase phrase) {
    List<Referent> found =
        people(OfficeHolders::fresh)
            .filter(
                person ->
                    person.offices().stream()
                        .anyMatch(office -> office.noun().equals(phrase.office())))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The country of which an article speaks most: there, "the president" is its president. */
  private boolean isMain(Country country) {
    return cast.referents().stream()
        .filter(referent -> referent.country().isPresent())
        .max(Comparator.comparingInt(Referent::names))
        .filter(referent -> referent.country().get().equals(country))
        .isPresent();
  }

  private Stream<Referent> people(Predicate<Referent> fits) {
    return cast.referents().stream().filter(Referent::person).filter(fits);
  }

  private static Predicate<Referent> holds(String noun, Optional<Country> country) {
    return person -> holds(person, noun, country);
  }

  /** Whether an article calls somebody so, as far as told for that country. */
  static boolean holds(Referent person, String noun, Optional<Country> country) {
    return person.offices().stream()
        .anyMatch(
            office ->
                DescriptionNouns.covers(noun, office.noun())
                    && (country.isEmpty()
                        || office.country().equals(country)
                        || (office.country().isEmpty() && person.serves(country.get()))));
  }
}
