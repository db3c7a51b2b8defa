package org.newsgraph.store.consolidation.naming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A name with words around it that were read as part of it: the agency or paper of a picture or a
 * heading before it ("AP Photo Smith"), a rank ("Navy Adm Smith"), a post behind it ("Treasury
 * spokesman").
 */
final class GluedName {
  private GluedName() {}

  /** The name without these words; none where there are no such words, or nothing but these. */
  static Optional<String> core(String name) {
    List<String> words = Arrays.asList(name.strip().split("\\s+", -1));
    int all = words.size();
    List<String> plain = new ArrayList<>(words.stream().map(Spelling::plain).toList());
    int credit = credit(plain);
    plain.subList(0, credit).clear();
    int begin = credit + behindRank(plain);
    int end = all;
    while (end - begin > 1 && NameWords.POSTS.contains(plain.get(end - 1 - credit))) {
      end--;
    }
    return end - begin == all
        ? Optional.empty()
        : Optional.of(String.join(" ", words.subList(begin, end)));
  }

  /** So many plain words before the name are a rank and those before it. */
  static int behindRank(List<String> words) {
    for (int i = words.size() - 2; i >= 0; i--) {
      if (NameWords.RANKS.contains(words.get(i))) {
        return i + 1;
      }
    }
    return 0;
  }

  /** So many plain words at the beginning name an agency or a paper, or several. */
  private static int credit(List<String> words) {
    int from = 0;
    boolean more = true;
    while (more) {
      int at = from;
      int longest =
          NameWords.CREDITS.stream()
              .filter(credit -> at + credit.size() < words.size())
              .filter(credit -> beginsWith(words.subList(at, words.size()), credit))
              .mapToInt(List::size)
              .max()
              .orElse(0);
      more = longest > 0;
      from += longest;
    }
    return from;
  }

  private static boolean beginsWith(List<String> words, List<String> credit) {
    for (int i = 0; i < credit.size(); i++) {
      if (!words.get(i).equals(credit.get(i))) {
        return false;
      }
    }
    return true;
  }
}
