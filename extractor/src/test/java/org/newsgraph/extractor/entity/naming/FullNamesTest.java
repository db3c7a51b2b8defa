package org.newsgraph.extractor.entity.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FullNamesTest {
  private static final List<String> FIRST =
      List.of("a", "anna", "annika", "annica", "bela", "b", "carla", "karla", "vilem", "villem");
  private static final List<String> LAST =
      List.of("novak", "novakk", "novac", "novk", "li", "lu", "zelenko", "zelenkov", "zelenkow");

  /** Names out of a small stock, so that many are alike. */
  private static List<String> name(Random random) {
    String first = FIRST.get(random.nextInt(FIRST.size()));
    String last = LAST.get(random.nextInt(LAST.size()));
    return random.nextBoolean()
        ? List.of(first, last)
        : List.of(first, FIRST.get(random.nextInt(FIRST.size())), last);
  }

  @Test
  void nothingThatIsTheSameNameIsOverlooked() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      List<String> one = name(random);
      List<String> other = name(random);
      FullNames names = new FullNames();
      names.put(one, 7);
      if (PersonNames.sameFullName(one, other)) {
        assertThat(names.like(other)).as(one + " and " + other).containsExactly(7);
      }
    }
  }

  @Test
  void othersAreNotLookedAt() {
    FullNames names = new FullNames();
    names.put(List.of("anna", "novak"), 0);
    names.put(List.of("bela", "zelenko"), 1);
    assertThat(names.like(List.of("anna", "novakk"))).containsExactly(0);
    assertThat(names.like(List.of("carla", "lu"))).isEmpty();
  }
}
