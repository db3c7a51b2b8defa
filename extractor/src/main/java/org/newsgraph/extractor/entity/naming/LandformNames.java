package org.newsgraph.extractor.entity.naming;

import java.util.List;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityType;

/** Joins "the Gulf", "the Strait" to the one gulf or strait that the article calls by its name. */
final class LandformNames {
  private LandformNames() {}

  static List<NameGroup> join(List<NameGroup> groups) {
    for (NameGroup group : groups) {
      if (!group.empty() && bare(group)) {
        List<NameGroup> named = groups.stream().filter(other -> names(other, group)).toList();
        if (named.size() == 1) {
          named.get(0).take(group);
        }
      }
    }
    return groups.stream().filter(group -> !group.empty()).toList();
  }

  private static boolean bare(NameGroup group) {
    return place(group)
        && group.longest().size() == 1
        && Lexicon.english().has(group.longest().first(), "landform");
  }

  /** "Gulf of Mexico", "Persian Gulf", but not "Gulf Coast". */
  private static boolean names(NameGroup other, NameGroup landform) {
    if (other.empty() || !place(other) || other.longest().size() < 2) {
      return false;
    }
    List<String> words = other.longest().words();
    String form = landform.longest().first();
    boolean before = words.get(0).equals(form) && words.get(1).equals("of");
    return before || words.get(words.size() - 1).equals(form);
  }

  private static boolean place(NameGroup group) {
    return group.type() == EntityType.PLACE;
  }
}
