package org.newsgraph.extractor.entity.link;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.extractor.mention.EntityType;

/** Names that are written in capitals alone, as headlines and datelines do. */
final class Capitals {
  private static final int LONGEST_ACRONYM = 5;
  private static final int SHORTEST_TOWN = 4;

  private Capitals() {}

  /**
   * A name in the ways in which it may be meant. A town in capitals is first looked for as it is
   * written in running text, for nothing else is called so there: "MOSCOW" is no method.
   */
  static Stream<String> readings(EntityType type, String name) {
    boolean town = type == EntityType.PLACE && name.length() >= SHORTEST_TOWN;
    return town
        ? Stream.concat(quiet(name, SHORTEST_TOWN), Stream.of(name)).distinct()
        : Stream.concat(Stream.of(name), quiet(name, LONGEST_ACRONYM + 1));
  }

  /** "Beverly Hills" for "BEVERLY HILLS"; nothing for names that are not written so. */
  private static Stream<String> quiet(String name, int shortest) {
    boolean shouted =
        name.length() >= shortest
            && name.chars().noneMatch(Character::isLowerCase)
            && name.chars().noneMatch(Character::isDigit)
            && name.indexOf('.') < 0;
    return shouted
        ? Stream.of(
            Arrays.stream(name.split(" ", -1))
                .map(Capitals::capitalised)
                .collect(Collectors.joining(" ")))
        : Stream.empty();
  }

  private static String capitalised(String word) {
    return word.isEmpty() ? word : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }
}
