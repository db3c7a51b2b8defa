package org.newsgraph.extractor.entity.link;

import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.extractor.entity.link.index.Candidate;
import org.newsgraph.extractor.entity.link.index.WikipediaIndex;
import org.newsgraph.extractor.mention.EntityType;

/** Links of people: by a full name, or by a surname that nearly always means one and the same. */
final class PersonLinks {
  private static final double SURE = .9;
  private static final double SURE_SURNAME = .65;
  private static final double LIKELY = .4;
  private static final int KNOWN_PEER = 10;
  private static final int FAMOUS = 40;
  private static final int WORLD_FAMOUS = 150;

  /** A middle initial, or two: "Robert F. Kennedy", "George H. W. Bush". */
  private static final Pattern INITIAL =
      Pattern.compile("(?<=\\p{L}{2}) (?:\\p{Lu}\\. ?)+(?=\\p{L}{2})");

  private final WikipediaIndex index;

  PersonLinks(WikipediaIndex index) {
    this.index = index;
  }

  Optional<String> link(String name, Named person, Surroundings article) {
    boolean full = name.indexOf(' ') > 0;
    if (!sameBeginning(name, person.names().get(0))) {
      return Optional.empty();
    }
    Optional<Candidate> page =
        full
            ? index
                .candidate(name)
                .filter(found -> trusted(name, found, article))
                .or(() -> spelled(name, article))
                .or(() -> withoutInitials(name, article))
            : index.candidate(name).filter(found -> famous(name, found, article));
    return page.map(Candidate::title);
  }

  /** By the title of a peer and his surname, where nearly always one and the same is meant. */
  Optional<String> peer(String name, Surroundings article) {
    return index
        .candidate(name)
        .filter(page -> page.share() >= SURE && page.links() >= KNOWN_PEER)
        .filter(page -> trusted(name, page, article))
        .map(Candidate::title);
  }

  /** A shorter name counts only if it begins like the full one: "Al Hussein" says too little. */
  private static boolean sameBeginning(String name, String fullest) {
    return name.equals(fullest)
        || (name.indexOf(' ') > 0 && fullest.startsWith(name.substring(0, name.indexOf(' ') + 1)));
  }

  private static boolean trusted(String name, Candidate page, Surroundings article) {
    return Agreement.surname(name, page)
        && (page.share() >= SURE || Agreement.lastWord(name, page))
        && !Agreement.commonNoun(page)
        && fits(page, article, page.share() >= SURE)
        && page.share() >= LIKELY;
  }

  private Optional<Candidate> spelled(String name, Surroundings article) {
    if (index.candidate(name).isPresent()) {
      return Optional.empty();
    }
    return index.titleLike(name).filter(page -> fits(page, article, false));
  }

  /**
   * "Antony J. Blinken", where the name with the initial is nobody's and the bare one is famous.
   */
  private Optional<Candidate> withoutInitials(String name, Surroundings article) {
    String bare = plain(name);
    return bare.equals(name) || index.candidate(name).isPresent()
        ? Optional.empty()
        : index
            .candidate(bare)
            .filter(page -> page.links() >= WORLD_FAMOUS && trusted(bare, page, article));
  }

  /** A full name without the initials in its middle. */
  static String plain(String name) {
    return INITIAL.matcher(name).replaceAll(" ");
  }

  private static boolean famous(String name, Candidate page, Surroundings article) {
    return page.share() >= SURE_SURNAME
        && page.links() >= FAMOUS
        && (Agreement.lastWord(name, page) || familyFirst(name, page))
        && !Agreement.commonNoun(page)
        && page.title().indexOf(',') < 0
        && fits(page, article, false);
  }

  /** A first name, or a family name that comes first: only where it is known all over the world. */
  private static boolean familyFirst(String name, Candidate page) {
    return page.words().startsWith(name + " ") && page.links() >= WORLD_FAMOUS;
  }

  private static boolean fits(Candidate page, Surroundings article, boolean sure) {
    String bracket = page.bracket();
    return bracket.isEmpty()
        || (Kinds.allow(bracket, EntityType.PERSON) && (sure || article.mention(bracket)));
  }
}
