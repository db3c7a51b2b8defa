package org.newsgraph.extractor.entity.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.newsgraph.extractor.entity.cast.ArticleEntities;
import org.newsgraph.extractor.entity.cast.DescriptionNouns;
import org.newsgraph.extractor.entity.cast.Phrase;
import org.newsgraph.extractor.entity.cast.Referent;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.gazetteer.Country;
import org.newsgraph.extractor.mention.relation.OfficeRelations;
import org.newsgraph.extractor.mention.relation.RelationType;

/**
 * People whom an article names by a title alone, having told by a description whose it is: "Iran's
 * top diplomat met X. … Foreign Minister Y said".
 */
final class BareTitles {
  /** In how many sentences a name follows the words that introduce it. */
  private static final int NEAR = 3;

  private final ArticleEntities cast;
  private final List<Phrase> described = new ArrayList<>();

  BareTitles(ArticleEntities cast) {
    this.cast = cast;
  }

  /** Takes note of a description that stands beside no name. */
  void described(Phrase phrase) {
    described.add(phrase);
  }

  /** A person of whom it is not told whose office he holds. */
  static boolean fresh(Referent person) {
    return person.person() && person.offices().stream().allMatch(Referent.Office::bare);
  }

  /** Who is named for the first time below a description. Nobody where two may be meant. */
  Optional<Referent> introduced(Phrase phrase) {
    return ofOne(phrase) && closed(phrase) && nobodyElse(phrase)
        ? only(office -> called(phrase, office)).filter(person -> below(phrase, person))
        : Optional.empty();
  }

  /** Whether a state or a body has one such office: a premier, a finance minister, no senator. */
  private static boolean ofOne(Phrase phrase) {
    Optional<OfficeRelations> relations = OfficeRelations.of(phrase.noun());
    boolean minister =
        relations
            .flatMap(OfficeRelations::country)
            .filter(RelationType.MINISTER_OF::equals)
            .isPresent();
    return relations.filter(OfficeRelations::heads).isPresent()
        || (phrase.another() && minister)
        || Lexicon.english().has(phrase.office(), "sole-office")
        || Lexicon.english().has(phrase.noun(), "sole-office");
  }

  /** "Its commissioner for water, X", "the minister of trade X": more may follow, and the name. */
  private static boolean closed(Phrase phrase) {
    return phrase.country().isEmpty() || !phrase.goesOn();
  }

  /** "Governor X. … The Ohio governor": whose office it is, is told by the description alone. */
  Optional<Referent> ofBody(Phrase phrase) {
    return only(office -> called(phrase, office))
        .filter(person -> person.firstNamed() < phrase.mention().sentence());
  }

  /** "Her Greek counterpart. … Prime Minister Y said", of a prime minister. */
  Optional<Referent> peer(Phrase counterpart, Referent of) {
    return only(office ->
            of.offices().stream()
                .anyMatch(
                    own -> own.standing() == office.standing() && own.noun().equals(office.noun())))
        .filter(person -> person != of && below(counterpart, person));
  }

  /** "Kenya's president", of whom an article on Kenya says only that he is "President X". */
  Optional<Referent> ofMain(Phrase phrase, Country country) {
    return ofOne(phrase) && closed(phrase) && isMain(country)
        ? only(
            office ->
                office.standing() == phrase.standing() && office.noun().equals(phrase.office()))
        : Optional.empty();
  }

  /** The country of which an article speaks most: there, "the president" is its president. */
  private boolean isMain(Country country) {
    int names = names(country);
    return names > 0
        && cast.referents().stream()
            .filter(referent -> referent.country().isPresent())
            .filter(referent -> !referent.country().get().equals(country))
            .allMatch(referent -> referent.names() < names);
  }

  private int names(Country country) {
    return cast.referents().stream()
        .filter(referent -> referent.country().filter(country::equals).isPresent())
        .mapToInt(Referent::names)
        .max()
        .orElse(0);
  }

  /** The only one who is called so and of whom no more is told. */
  private Optional<Referent> only(Predicate<Referent.Office> fits) {
    List<Referent> found =
        cast.referents().stream()
            .filter(BareTitles::fresh)
            .filter(person -> person.offices().stream().anyMatch(fits))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean below(Phrase phrase, Referent person) {
    int sentence = phrase.mention().sentence();
    Optional<Country> known = person.knownToLead();
    return person.firstNamed() > sentence
        && person.firstNamed() <= sentence + NEAR
        && (known.isEmpty() || known.equals(phrase.country()));
  }

  private static boolean called(Phrase phrase, Referent.Office office) {
    return phrase.offices().stream().anyMatch(noun -> office.called(noun, phrase.standing()));
  }

  /** Whether the article speaks of nobody else in such an office whom it does not name. */
  private boolean nobodyElse(Phrase phrase) {
    return described.stream()
        .filter(other -> alike(phrase.office(), other.office()))
        .filter(other -> !sameOwner(phrase, other))
        .allMatch(this::isTold);
  }

  /** Whether the article describes nobody in such an office of another state or of a body. */
  boolean noneElsewhere(Phrase phrase, Country state) {
    return described.stream()
        .filter(other -> alike(phrase.office(), other.office()))
        .allMatch(
            other ->
                other.country().map(state::equals).orElse(other.owner().nobody())
                    && !other.ofSomething());
  }

  private static boolean alike(String one, String other) {
    return DescriptionNouns.covers(one, other) || DescriptionNouns.covers(other, one);
  }

  private static boolean sameOwner(Phrase one, Phrase other) {
    return one.country().equals(other.country())
        && (one.country().isPresent() || one.owner().is(other.owner()));
  }

  private boolean isTold(Phrase phrase) {
    return cast.referents().stream()
        .anyMatch(
            person ->
                phrase.offices().stream()
                    .anyMatch(noun -> person.is(noun, phrase.standing(), phrase.country())));
  }
}
