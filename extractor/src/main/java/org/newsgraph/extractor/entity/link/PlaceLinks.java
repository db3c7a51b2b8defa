package org.newsgraph.extractor.entity.link;

import java.util.Optional;
import org.newsgraph.extractor.entity.link.index.Candidate;
import org.newsgraph.extractor.entity.link.index.WikipediaIndex;
import org.newsgraph.extractor.mention.EntityType;

/** Links of places: by what their name mostly leads to, or by the region that the article names. */
final class PlaceLinks {
  private static final double LIKELY = .5;
  private static final double POSSIBLE = .25;
  private static final int WELL_KNOWN = 15;

  private final WikipediaIndex index;

  PlaceLinks(WikipediaIndex index) {
    this.index = index;
  }

  Optional<String> link(String name, Surroundings article) {
    return index
        .candidate(name)
        .filter(page -> trusted(name, page, article))
        .or(() -> qualified(name, article))
        .or(() -> spelled(name))
        .map(Candidate::title);
  }

  /** The place of a name in a region, where both together are known: "Vienna, Virginia". */
  Optional<String> within(String name, String region) {
    String both = name + ", " + region;
    return index
        .candidate(both)
        .filter(page -> page.share() >= LIKELY && page.title().startsWith(name.replace(' ', '_')))
        .or(() -> index.title(both))
        .map(Candidate::title);
  }

  private static boolean trusted(String name, Candidate page, Surroundings article) {
    if (Agreement.commonNoun(page) || !Kinds.allow(page.bracket(), EntityType.PLACE)) {
      return false;
    }
    String qualifier = qualifier(page);
    boolean agrees = Agreement.wordsWithin(name, page);
    return page.share() >= LIKELY
        ? agrees
            || Agreement.shareWord(name, page)
            || (page.share() > .8 && page.links() >= WELL_KNOWN)
        : page.share() >= POSSIBLE && agrees && (qualifier.isEmpty() || article.mention(qualifier));
  }

  private static String qualifier(Candidate page) {
    int comma = page.title().indexOf(",_");
    return comma < 0 ? page.bracket() : page.title().substring(comma + 2).replace('_', ' ');
  }

  /** "Springfield, Illinois" where the article names Illinois. */
  private Optional<Candidate> qualified(String name, Surroundings article) {
    if (index.candidate(name).filter(page -> page.share() >= LIKELY).isPresent()) {
      return Optional.empty();
    }
    return index.titlesStarting(name + ",_", 40).stream()
        .filter(
            title -> article.mention(title.substring(title.indexOf(",_") + 2).replace('_', ' ')))
        .map(index::title)
        .flatMap(Optional::stream)
        .max(java.util.Comparator.comparingInt(Candidate::links));
  }

  private Optional<Candidate> spelled(String name) {
    return index.candidate(name).isPresent()
        ? Optional.empty()
        : index
            .titleLike(name)
            .filter(
                page ->
                    Kinds.allow(page.bracket(), EntityType.PLACE) && !Agreement.commonNoun(page));
  }
}
