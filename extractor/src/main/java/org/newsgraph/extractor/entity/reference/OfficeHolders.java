package org.newsgraph.extractor.entity.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.newsgraph.extractor.entity.cast.ArticleEntities;
import org.newsgraph.extractor.entity.cast.DescriptionNouns;
import org.newsgraph.extractor.entity.cast.Owner;
import org.newsgraph.extractor.entity.cast.Phrase;
import org.newsgraph.extractor.entity.cast.Referent;
import org.newsgraph.extractor.entity.cast.Standing;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.gazetteer.Country;
import org.newsgraph.extractor.mention.gazetteer.Leaders;
import org.newsgraph.extractor.mention.relation.OfficeRelations;
import org.newsgraph.extractor.mention.relation.RelationType;

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
  private final BareTitles bare;

  OfficeHolders(ArticleEntities cast, Discourse discourse, BareTitles bare) {
    this.cast = cast;
    this.discourse = discourse;
    this.bare = bare;
  }

  /** "The foreign minister": the last one spoken of, else the only one whom the article names. */
  Optional<Referent> one(Phrase phrase) {
    Optional<Country> country = phrase.country();
    Owner owner = phrase.owner();
    if (!owner.nobody()) {
      return ofBody(phrase, owner);
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
        .or(() -> country.flatMap(state -> ledBy(phrase, state)))
        .or(() -> country.flatMap(state -> bare.introduced(phrase)))
        .or(() -> country.flatMap(state -> bare.ofMain(phrase, state)))
        .or(() -> country.flatMap(state -> leader(phrase, state)))
        .or(() -> country.isEmpty() ? onlyLeader(phrase) : Optional.empty());
  }

  /**
   * "The prime minister" of an article that calls nobody so: the only one whom everybody knows to
   * lead a state whose leader alone is called so, unless it speaks of another's premier.
   */
  private Optional<Referent> onlyLeader(Phrase phrase) {
    boolean held = phrase.standing() == Standing.HELD;
    return held ? single(person -> calledSo(phrase, person)) : Optional.empty();
  }

  private boolean calledSo(Phrase phrase, Referent person) {
    boolean known =
        person
            .knownToLead()
            .filter(
                state -> phrase.offices().stream().anyMatch(at -> Leaders.world().calls(state, at)))
            .filter(state -> bare.noneElsewhere(phrase, state))
            .isPresent();
    return known
        && person.offices().stream()
            .allMatch(office -> office.called(phrase.noun(), phrase.standing()));
  }

  /** "The Greek premier. … The Greek leader, X": one who leads may hold any office that does. */
  private Optional<Referent> ledBy(Phrase phrase, Country state) {
    return single(
        person ->
            person.offices().stream()
                .filter(office -> office.country().filter(state::equals).isPresent())
                .filter(office -> office.standing() == phrase.standing() && !person.gaveUp(office))
                .filter(office -> Lexicon.english().has(office.noun(), "any-head"))
                .anyMatch(office -> DescriptionNouns.covers(office.noun(), phrase.office())));
  }

  /** "The NATO chief", "Ohio's governor". */
  private Optional<Referent> ofBody(Phrase phrase, Owner owner) {
    Predicate<Referent> fits =
        person ->
            person.offices().stream()
                .filter(office -> office.owner().is(owner) && !person.gaveUp(office))
                .anyMatch(office -> called(phrase, office));
    return latest(fits)
        .or(() -> single(fits))
        .or(() -> single(person -> heads(phrase, person, owner)))
        .or(() -> bare.introduced(phrase))
        .or(() -> bare.ofBody(phrase));
  }

  private static boolean called(Phrase phrase, Referent.Office office) {
    return phrase.offices().stream().anyMatch(noun -> office.called(noun, phrase.standing()));
  }

  /** "The Siemens boss", "the U.N. chief": whoever is at its head, whatever the title. */
  private static boolean heads(Phrase phrase, Referent person, Owner owner) {
    return Lexicon.english().has(phrase.noun(), "any-head")
        && !phrase.another()
        && person.offices().stream()
            .filter(office -> office.standing() == phrase.standing() && !person.gaveUp(office))
            .filter(office -> office.owner().is(owner))
            .anyMatch(office -> headsBody(office.noun()));
  }

  private static boolean headsBody(String office) {
    return OfficeRelations.of(office)
        .flatMap(OfficeRelations::body)
        .filter(RelationType.HEAD_OF::equals)
        .isPresent();
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
        people(person -> person.knownToLead().equals(Optional.of(state)))
            .filter(
                person ->
                    person.offices().stream()
                        .allMatch(office -> office.called(phrase.noun(), phrase.standing())))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Whether an office leads the state whose it is. */
  private static boolean leads(String noun) {
    return OfficeRelations.of(noun).filter(OfficeRelations::leadsState).isPresent();
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
          .ahead(phrase.mention().sentence(), AHEAD, countries.size(), BareTitles::fresh)
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

  /**
   * "His Polish counterpart": who serves that country in the same office, or at the top as he does.
   */
  Optional<Referent> counterpart(Phrase phrase, Optional<Referent> of) {
    Optional<Country> country = phrase.origin();
    if (country.isEmpty() || of.isEmpty()) {
      return Optional.empty();
    }
    List<Referent> peers =
        people(person -> person != of.get() && person.serves(country.get()))
            .filter(person -> peers(phrase.noun(), of.get(), person))
            .toList();
    return peers.size() == 1
        ? Optional.of(peers.get(0))
        : knownPeer(of.get(), country.get())
            .or(() -> peers.isEmpty() ? bare.peer(phrase, of.get()) : Optional.empty());
  }

  /**
   * "His Russian counterpart" of one who leads a state, where the article calls the other nothing.
   */
  private Optional<Referent> knownPeer(Referent leader, Country state) {
    boolean leads =
        leader.knownToLead().isPresent()
            && leader.offices().stream().allMatch(office -> leads(office.noun()));
    List<Referent> found =
        people(person -> leads && person != leader && person.offices().isEmpty())
            .filter(person -> person.knownToLead().equals(Optional.of(state)))
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
                        .filter(second -> second.standing() == first.standing())
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
        .flatMap(office -> latest(holds(office, phrase.standing(), country)).stream())
        .findFirst();
  }

  private Optional<Referent> latest(Predicate<Referent> fits) {
    return discourse.last(referent -> referent.person() && fits.test(referent));
  }

  /** The only one of the whole article; not where two could be meant. */
  private Optional<Referent> only(Phrase phrase, Optional<Country> country) {
    return phrase.offices().stream()
        .map(office -> people(holds(office, phrase.standing(), country)).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .filter(found -> found.size() == 1)
        .map(found -> found.get(0));
  }

  private Optional<Referent> single(Predicate<Referent> fits) {
    List<Referent> found = people(fits).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private Stream<Referent> people(Predicate<Referent> fits) {
    return cast.referents().stream().filter(Referent::person).filter(fits);
  }

  private static Predicate<Referent> holds(
      String noun, Standing standing, Optional<Country> country) {
    return person -> person.is(noun, standing, country);
  }
}
