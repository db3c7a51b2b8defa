package org.newsgraph.extractor.entity.link;

import java.time.Month;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsgraph.extractor.entity.link.index.Candidate;
import org.newsgraph.extractor.entity.link.index.WikipediaIndex;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.name.known.WordList;
import org.newsgraph.extractor.table.Table;

/** Links of works, products, faiths and other things that are none of the five types. */
final class ThingLinks {
  private static final double LIKELY = .5;
  private static final double POSSIBLE = .25;
  private static final double SURE = .7;
  private static final int WELL_KNOWN = 100;
  private static final int KNOWN = 3;
  private static final int FEW = 5;
  private static final Map<String, String> BELIEFS =
      Table.beside(ThingLinks.class, "things.tsv", "names", "title").rows().stream()
          .flatMap(
              row ->
                  row.values("names").stream().map(name -> Map.entry(name, row.required("title"))))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private static final Set<String> NO_NAMES = words("no-names.tsv", "word");
  private static final Set<String> PEOPLES = words("peoples.tsv", "word", "kind");

  /** Dates, numbers, groups by letter: what lists and tables hold. */
  private static final Pattern EMPTY =
      Pattern.compile(
          "\\b(?:%s)[a-z]*\\b\\.?".formatted(months())
              + "|^In \\d|day$|^No\\.|^Number |(?:^|\\s)\\p{L}$|^.{1,2}$");

  private static final int SHORTEST = 4;

  private final WikipediaIndex index;

  private static String months() {
    return Arrays.stream(Month.values())
        .map(Month::name)
        .map(name -> name.charAt(0) + name.substring(1, 3).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("|"));
  }

  ThingLinks(WikipediaIndex index) {
    this.index = index;
  }

  private static Set<String> words(String table, String... columns) {
    return Table.beside(WordList.class, "en/" + table, columns).rows().stream()
        .map(row -> row.required("word"))
        .collect(Collectors.toUnmodifiableSet());
  }

  Optional<String> link(String name, Surroundings article) {
    if ((empty(name) || PEOPLES.contains(name)) || EMPTY.matcher(name).find()) {
      return known(name);
    }
    return known(name)
        .or(() -> topical(name, article))
        .or(
            () ->
                index
                    .candidate(name)
                    .filter(page -> trusted(name, page))
                    .or(() -> spelled(name))
                    .map(Candidate::title));
  }

  private Optional<Candidate> spelled(String name) {
    return index.candidate(name).isPresent()
        ? Optional.empty()
        : index.titleLike(name).filter(page -> sameWords(name, page) && trusted(name, page.sure()));
  }

  private static boolean sameWords(String name, Candidate page) {
    return Agreement.words(name).size() == Agreement.words(page.words()).size();
  }

  /** A work whose title is exactly these words and hardly anything else. */
  Optional<String> work(String name) {
    return index
        .candidate(name)
        .filter(page -> page.share() >= SURE && page.links() >= FEW)
        .filter(page -> page.words().equals(name) && !page.plural())
        .filter(page -> page.bracket().isEmpty() || work(page))
        .map(Candidate::title);
  }

  /** A thing of the table, or one word that nearly always leads to the page of that name. */
  Optional<String> unmistakable(String name) {
    if ((empty(name) || PEOPLES.contains(name)) || name.length() < SHORTEST) {
      return known(name);
    }
    return known(name)
        .or(
            () ->
                index
                    .candidate(name)
                    .filter(page -> page.share() >= SURE && page.links() >= WELL_KNOWN)
                    .filter(page -> page.title().equals(name) && !page.plural())
                    .map(Candidate::title));
  }

  /** Whether a word names nothing by itself: "Inc", "Mr", "GDP". */
  static boolean empty(String name) {
    return NO_NAMES.contains(name);
  }

  static Optional<String> known(String name) {
    return Optional.ofNullable(BELIEFS.get(name)).or(() -> NewsSense.thing(name));
  }

  private static boolean trusted(String name, Candidate page) {
    boolean agrees = Agreement.wordsWithin(name, page) || Agreement.initials(name, page);
    return page.share() >= (agrees ? POSSIBLE : LIKELY)
        && (agrees || Agreement.shareWord(name, page))
        && !Agreement.commonNoun(page)
        && page.title().indexOf(",_") < 0
        && !Kinds.confirm(page.bracket(), EntityType.PERSON)
        && !Kinds.confirm(page.bracket(), EntityType.PLACE);
  }

  /** "Troy" in an article about films: the title whose bracket the article's words confirm. */
  private Optional<String> topical(String name, Surroundings article) {
    return index.titlesStarting(name + "_(", 40).stream()
        .map(index::title)
        .flatMap(Optional::stream)
        .filter(page -> page.links() >= KNOWN && work(page))
        .filter(page -> article.topic(page.bracket()))
        .max(Comparator.comparingInt(Candidate::links))
        .map(Candidate::title);
  }

  private static boolean work(Candidate page) {
    String bracket = page.bracket();
    return Lexicon.english().has(bracket.substring(bracket.lastIndexOf(' ') + 1), "work");
  }
}
