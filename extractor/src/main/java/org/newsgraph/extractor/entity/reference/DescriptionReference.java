package org.newsgraph.extractor.entity.reference;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.extractor.entity.cast.ArticleEntities;
import org.newsgraph.extractor.entity.cast.DescriptionNouns;
import org.newsgraph.extractor.entity.cast.Phrase;
import org.newsgraph.extractor.entity.cast.Referent;
import org.newsgraph.extractor.entity.cast.Standing;
import org.newsgraph.extractor.entity.naming.Gender;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.Relation;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.gazetteer.Countries;
import org.newsgraph.extractor.mention.gazetteer.Country;

/** Finds what a description comes back to. */
final class DescriptionReference {
  private static final int NEAR = 2;

  private final ArticleEntities cast;
  private final Discourse discourse;
  private final Function<String, Optional<String>> titles;
  private final OfficeHolders holders;
  private final JointReference sets;

  DescriptionReference(
      ArticleEntities cast,
      Discourse discourse,
      BareTitles bare,
      Function<String, Optional<String>> titles) {
    this.cast = cast;
    this.titles = titles;
    this.discourse = discourse;
    this.holders = new OfficeHolders(cast, discourse, bare);
    this.sets = new JointReference(discourse);
  }

  /**
   * The entities; none where it is not sure.
   *
   * @param owner whose it is: "his" in "his counterpart"
   */
  List<Integer> refer(Phrase phrase, Optional<Integer> owner) {
    Optional<DescriptionNouns.Noun> noun = DescriptionNouns.of(phrase.noun());
    if (noun.isEmpty() || phrase.indefinite()) {
      return List.of();
    }
    DescriptionNouns.Family family = noun.get().family();
    if (family == DescriptionNouns.Family.PAIR) {
      return pair(phrase);
    }
    if (phrase.plural()) {
      return phrase.counted() ? counted(phrase, family) : several(phrase, family);
    }
    Optional<Referent> found =
        switch (family) {
          case OFFICE -> holders.one(phrase);
          case PEER -> holders.counterpart(phrase, owner.map(cast::referent));
          case PARTNER -> owner.map(cast::referent).flatMap(of -> partner(phrase, of));
          case COUNTRY -> phrase.definite() ? country(phrase) : Optional.empty();
          case CAPITAL -> phrase.noun().equals("capital") ? capital(phrase) : Optional.empty();
          case COMPANY -> phrase.definite() ? company(phrase) : Optional.empty();
          case KIND -> phrase.definite() ? kind(phrase) : Optional.empty();
          case GOVERNMENT, PAIR, PEOPLE, SIDE -> Optional.empty();
        };
    return found.map(referent -> List.of(referent.id())).orElse(List.of());
  }

  /** "The pair", "the two"; "a pair of shoes" and "the two of them" are others. */
  private List<Integer> pair(Phrase phrase) {
    return phrase.definite() && !phrase.followedBy("of")
        ? sets.ofAnyKind(phrase.mention().sentence(), Math.max(2, phrase.count()))
        : List.of();
  }

  /** "The two leaders", "both countries". */
  private List<Integer> counted(Phrase phrase, DescriptionNouns.Family family) {
    int sentence = phrase.mention().sentence();
    if (sentence > 0 && phrase.countsAnew()) {
      return List.of();
    }
    return switch (family) {
      case OFFICE ->
          sets.ofKind(sentence, phrase.count(), who -> who.person() && mayLead(who, phrase.noun()));
      case PEOPLE ->
          sets.ofKind(sentence, phrase.count(), who -> who.person() && mayBe(who, phrase.noun()));
      case COUNTRY, GOVERNMENT ->
          sets.ofKind(sentence, phrase.count(), place -> place.type() == EntityType.COUNTRY);
      case SIDE -> sets.ofAnyKind(sentence, phrase.count());
      default -> List.of();
    };
  }

  private List<Integer> several(Phrase phrase, DescriptionNouns.Family family) {
    return switch (family) {
      case OFFICE -> holders.several(phrase);
      case GOVERNMENT -> governments(phrase);
      default -> List.of();
    };
  }

  /** "The Peruvian and Chilean governments". */
  private List<Integer> governments(Phrase phrase) {
    List<Country> countries = phrase.countries();
    return countries.size() < 2
        ? List.of()
        : countries.stream().map(cast::country).sorted().toList();
  }

  /** "His guest", "her host": the only other one in an office of whom was just spoken. */
  private Optional<Referent> partner(Phrase phrase, Referent of) {
    List<Referent> others =
        discourse.distinct(
            phrase.mention().sentence() - NEAR,
            person -> person.person() && person != of && !person.offices().isEmpty());
    return of.person() && others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
  }

  /** "The two women" are no men. */
  private static boolean mayBe(Referent person, String noun) {
    Optional<Gender> gender =
        Lexicon.english()
            .value(noun, "gendered")
            .map(word -> Gender.valueOf(word.toUpperCase(Locale.ROOT)));
    return gender.isEmpty() || person.gender() == Gender.UNKNOWN || person.gender() == gender.get();
  }

  private static boolean mayLead(Referent person, String noun) {
    return person.offices().isEmpty() || person.is(noun, Standing.HELD, Optional.empty());
  }

  private Optional<Referent> country(Phrase phrase) {
    if (phrase.has("other") || phrase.has("neighboring") || phrase.has("neighbouring")) {
      return Optional.empty();
    }
    List<Referent> doers = doers(phrase);
    int here = phrase.mention().sentence();
    List<Referent> beside = discourse.distinct(here, place -> foreign(place, doers));
    List<Referent> near = discourse.distinct(here - NEAR, place -> foreign(place, doers));
    boolean plain = phrase.mention().endToken() - phrase.mention().firstToken() == 2;
    return beside.stream()
        .findFirst()
        .or(() -> near.stream().reduce((one, two) -> two.mentions() > one.mentions() ? two : one))
        .filter(found -> plain || near.size() == 1);
  }

  private static boolean foreign(Referent place, List<Referent> doers) {
    return place.type() == EntityType.COUNTRY
        && doers.stream()
            .noneMatch(doer -> doer == place || place.country().filter(doer::serves).isPresent());
  }

  /**
   * "The U.S. president visited the country", "the U.S.-led invasion of it": a country not theirs.
   */
  private List<Referent> doers(Phrase phrase) {
    PredicateGraph graph = phrase.graph();
    Word country = graph.word(phrase.mention().head());
    Set<Integer> tokens =
        graph.above(country).filter(deed -> deed.has("abroad")).stream()
            .flatMap(
                deed ->
                    graph.isVerbal(deed)
                        ? graph.words(deed, Relation.AGENT).stream()
                        : Stream.of(deed))
            .flatMap(doer -> graph.under(doer).stream())
            .filter(word -> word.isBefore(country))
            .map(Word::index)
            .collect(Collectors.toSet());
    return discourse.since(phrase.mention().sentence()).stream()
        .filter(occurrence -> tokens.contains(occurrence.token()))
        .flatMap(occurrence -> occurrence.entities().stream())
        .map(cast::referent)
        .toList();
  }

  /** "The Azerbaijani capital"; "the capital" where the article has named one. */
  private Optional<Referent> capital(Phrase phrase) {
    Optional<Country> country =
        phrase.country().filter(found -> !found.capitals().capital().isEmpty());
    if (country.isPresent()) {
      return Optional.of(cast.referent(cast.capital(country.get(), titles)));
    }
    return phrase.definite()
        ? discourse.last(
            place -> Countries.world().ofCapital(place.name(), cast::mayBeMeant).isPresent())
        : Optional.empty();
  }

  /** The one of which is spoken most; of two, who acts: "Siemens sued Bayer, the company said". */
  private Optional<Referent> company(Phrase phrase) {
    int since = phrase.mention().sentence() - NEAR;
    List<Referent> found =
        discourse.distinct(since, referent -> referent.type() == EntityType.ORGANIZATION);
    return found.stream()
        .max(
            Comparator.comparingInt(Referent::mentions)
                .thenComparing(body -> discourse.acts(body, since)));
  }

  /** "The ministry": the last organisation whose name has the word. */
  private Optional<Referent> kind(Phrase phrase) {
    return discourse.last(
        referent ->
            referent.type() == EntityType.ORGANIZATION
                && List.of(referent.name().toLowerCase(Locale.ROOT).split("[\\s-]+", -1))
                    .contains(phrase.noun()));
  }
}
