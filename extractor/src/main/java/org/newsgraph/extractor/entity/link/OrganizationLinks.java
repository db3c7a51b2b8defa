package org.newsgraph.extractor.entity.link;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.extractor.entity.link.index.Candidate;
import org.newsgraph.extractor.entity.link.index.WikipediaIndex;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.gazetteer.Countries;
import org.newsgraph.extractor.mention.gazetteer.Country;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/** Links of organisations and events. */
final class OrganizationLinks {
  private static final double LIKELY = .55;
  private static final double FAIR = .45;
  private static final double POSSIBLE = .3;
  private static final double ACRONYM = .6;
  private static final int WELL_KNOWN = 30;
  private static final int KNOWN = 3;
  private static final int COUNTRIES = 2;
  private static final List<String> CLUBS = titles("clubs.tsv");
  private static final Map<String, String> IRREGULAR_CLUBS =
      Table.beside(OrganizationLinks.class, "club-names.tsv", "names", "title").rows().stream()
          .flatMap(
              row -> row.values("names").stream().map(name -> List.of(name, row.required("title"))))
          .collect(Collectors.toUnmodifiableMap(pair -> pair.get(0), pair -> pair.get(1)));
  private static final List<Row> TEAMS =
      Table.beside(OrganizationLinks.class, "national-teams.tsv", "words", "title").rows();
  private static final Set<EntityType> COMMON = Set.of(EntityType.EVENT, EntityType.ORGANIZATION);
  private static final List<Row> CONTESTS =
      Table.beside(OrganizationLinks.class, "contests.tsv", "name", "words", "title").rows();
  private static final List<String> NATIONAL = titles("national.tsv");

  private final WikipediaIndex index;

  OrganizationLinks(WikipediaIndex index) {
    this.index = index;
  }

  Optional<String> link(String name, Named entity, Surroundings article) {
    EntityType type = entity.type();
    Optional<String> national =
        type == EntityType.ORGANIZATION ? NationalNames.title(name, article) : Optional.empty();
    return national.or(
        () ->
            found(type, name, article).filter(page -> agrees(page, entity)).map(Candidate::title));
  }

  /** A title found by an acronym or a short form must share a word with the long form. */
  private static boolean agrees(Candidate page, Named entity) {
    return Agreement.shareWord(entity.names().get(0), page)
        || Agreement.wordsWithin(entity.names().get(0), page)
        || (page.share() >= ACRONYM && page.links() >= WELL_KNOWN);
  }

  private Optional<Candidate> found(EntityType type, String name, Surroundings article) {
    return contest(type, name, article)
        .or(() -> club(type, name, article))
        .or(() -> variant(name, article))
        .or(() -> index.candidate(name).filter(page -> trusted(type, name, page, article)))
        .or(() -> acronym(name))
        .or(() -> national(type, name, article))
        .or(() -> spelled(type, name, article));
  }

  /** British papers write acronyms that are spoken as words with one capital: "Unicef". */
  private Optional<Candidate> acronym(String name) {
    boolean word = name.matches("\\p{Lu}\\p{Ll}{3,}");
    String letters = name.toUpperCase(Locale.ROOT);
    return !word
        ? Optional.empty()
        : index
            .candidate(letters)
            .filter(page -> page.title().equals(letters) && page.links() >= KNOWN);
  }

  private boolean trusted(EntityType type, String name, Candidate page, Surroundings article) {
    if (Agreement.commonNoun(page) || !fits(page, type, article)) {
      return false;
    }
    boolean agrees = Agreement.wordsWithin(name, page) || Agreement.initials(name, page);
    boolean oneWord = name.indexOf(' ') < 0 && !Agreement.initials(name, page);
    return page.share() >= LIKELY || (agrees && page.share() >= (oneWord ? FAIR : POSSIBLE));
  }

  private static boolean fits(Candidate page, EntityType type, Surroundings article) {
    String bracket = page.bracket();
    return bracket.isEmpty()
        || (Kinds.allow(bracket, type)
            && ((page.share() >= LIKELY && Kinds.confirm(bracket, type))
                || article.mention(bracket)));
  }

  /** The title whose bracket names a country or a topic of the article. */
  private Optional<Candidate> variant(String name, Surroundings article) {
    if (index
        .candidate(name)
        .filter(page -> page.share() >= LIKELY && page.bracket().isEmpty())
        .isPresent()) {
      return Optional.empty();
    }
    return index.titlesStarting(name + "_(", 40).stream()
        .map(index::title)
        .flatMap(Optional::stream)
        .filter(page -> page.links() >= KNOWN && countryOf(page, article))
        .max(Comparator.comparingInt(Candidate::links));
  }

  private static boolean countryOf(Candidate page, Surroundings article) {
    return article.countries().stream()
        .limit(COUNTRIES)
        .anyMatch(country -> country.allNames().anyMatch(page.bracket()::equals));
  }

  private Optional<Candidate> club(EntityType type, String name, Surroundings article) {
    if (type != EntityType.ORGANIZATION || !article.sport()) {
      return Optional.empty();
    }
    Optional<Country> country = Countries.world().named(name);
    return country.isPresent()
        ? team(country.get(), article)
        : irregular(name).or(() -> best(CLUBS.stream().map(form -> form.replace("*", name))));
  }

  /** "World Cup" by the sport, "the Commission" by the city that the article speaks of. */
  private Optional<Candidate> contest(EntityType type, String name, Surroundings article) {
    return CONTESTS.stream()
        .filter(row -> COMMON.contains(type) && row.required("name").equals(name))
        .filter(row -> row.text("words").isEmpty() || article.hasAny(row.values("words")))
        .map(row -> index.title(row.required("title")))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Candidate> team(Country country, Surroundings article) {
    return TEAMS.stream()
        .filter(row -> row.text("words").isEmpty() || article.hasAny(row.values("words")))
        .map(row -> index.title(row.required("title").replace("*", country.name())))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Candidate> irregular(String name) {
    return Optional.ofNullable(IRREGULAR_CLUBS.get(name))
        .map(title -> new Candidate(title, 1, WELL_KNOWN, false));
  }

  /** "Supreme Court" in an article about India. */
  private Optional<Candidate> national(EntityType type, String name, Surroundings article) {
    if (type != EntityType.ORGANIZATION) {
      return Optional.empty();
    }
    return article.countries().stream()
        .limit(1)
        .flatMap(country -> best(forms(name, country)).stream())
        .findFirst();
  }

  private static Stream<String> forms(String name, Country country) {
    String adjective = country.demonyms().adjectives().stream().findFirst().orElse(country.name());
    String the = Lexicon.english().has(country.name(), "articled") ? "the " : "";
    return NATIONAL.stream()
        .map(
            form ->
                form.replace("*", name)
                    .replace("%T", the + country.name())
                    .replace("%C", country.name())
                    .replace("%D", adjective));
  }

  private Optional<Candidate> best(Stream<String> titles) {
    return titles
        .map(index::title)
        .flatMap(Optional::stream)
        .filter(page -> page.links() >= KNOWN)
        .max(Comparator.comparingInt(Candidate::links));
  }

  private Optional<Candidate> spelled(EntityType type, String name, Surroundings article) {
    return index.candidate(name).isPresent()
        ? Optional.empty()
        : index
            .titleLike(name)
            .filter(page -> !Agreement.commonNoun(page) && fits(page, type, article));
  }

  private static List<String> titles(String table) {
    return Table.beside(OrganizationLinks.class, table, "title").rows().stream()
        .map(row -> row.required("title"))
        .toList();
  }
}
