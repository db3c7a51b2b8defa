package org.newsgraph.extractor.mention.relation.unit;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.relation.OfficeRelations;
import org.newsgraph.extractor.mention.relation.RelationType;

/** The words of which the titles of offices are made. */
public final class OfficeTitles {
  /** The most words that a title has. */
  static final int LONGEST = 5;

  private static final Set<String> POSTS = Lexicon.english().words("post");
  private static final Pattern FIRST = Pattern.compile("[ -]");
  private static final Set<String> FIRST_WORDS =
      OfficeRelations.titles().stream()
          .map(title -> FIRST.split(title, 2)[0])
          .collect(Collectors.toUnmodifiableSet());

  private OfficeTitles() {}

  /** Whether a title may begin with a word. */
  static boolean begin(String word) {
    return FIRST_WORDS.contains(word);
  }

  /** Whether words are a title. */
  static boolean are(String words) {
    return OfficeRelations.titles().contains(words);
  }

  /** Whether it is a post that is held, not what somebody is by trade: "economist". */
  public static boolean isPost(Unit office) {
    String title = office.text();
    String last = title.substring(title.lastIndexOf(' ') + 1);
    return POSTS.contains(last)
        || OfficeRelations.of(title)
            .flatMap(OfficeRelations::country)
            .filter(RelationType.CITIZEN_OF::equals)
            .isEmpty();
  }
}
