package org.newsgraph.extractor.entity.link;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.gazetteer.Table;
import org.newsgraph.extractor.mention.name.NameFinder;

/** Links of works, products, faiths and other things that are none of the five types. */
final class ThingLinks {
  private static final double LIKELY = .5;
  private static final double POSSIBLE = .25;
  private static final double SURE = .7;
  private static final int WELL_KNOWN = 100;
  private static final int KNOWN = 3;
  private static final Map<String, String> BELIEFS =
      Table.beside(ThingLinks.class, "things.tsv").rows().stream()
          .flatMap(
              row -> Table.values(row.get(0)).stream().map(name -> Map.entry(name, row.get(1))))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private static final Set<String> PLAIN =
      Stream.of("peoples.tsv", "no-names.tsv")
          .flatMap(table -> Table.beside(NameFinder.class, table).rows().stream())
          .map(row -> row.get(0))
          .collect(Collectors.toUnmodifiableSet());
  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\b\\.?|^In \\d|day$");
  private static final int SHORTEST = 4;

  private final WikipediaIndex index;

  ThingLinks(WikipediaIndex index) {
    this.index = index;
  }

  Optional<String> link(String name, Surroundings article) {
    if (PLAIN.contains(name) || DATE.matcher(name).find()) {
      return known(name);
    }
    return known(name)
        .or(() -> topical(name, article))
        .or(
            () ->
                index.candidate(name).filter(page -> trusted(name, page)).map(Candidate::title));
  }

  /** A thing of the table, or one word that nearly always leads to the page of that name. */
  Optional<String> unmistakable(String name) {
    if (PLAIN.contains(name) || name.length() < SHORTEST) {
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

  static Optional<String> known(String name) {
    return Optional.ofNullable(BELIEFS.get(name));
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
        .filter(page -> page.links() >= KNOWN && work(page.bracket()))
        .filter(page -> article.topic(page.bracket()))
        .max(Comparator.comparingInt(Candidate::links))
        .map(Candidate::title);
  }

  private static boolean work(String bracket) {
    return bracket.matches("(.* )?(film|album|song|novel|book|musical|opera|play|series)");
  }
}
