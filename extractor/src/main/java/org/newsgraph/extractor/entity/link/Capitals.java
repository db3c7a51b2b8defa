package org.newsgraph.extractor.entity.link;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that are written in capitals alone, as headlines and datelines do. */
final class Capitals {
  private static final int LONGEST_ACRONYM = 5;

  private Capitals() {}

  /** "Beverly Hills" for "BEVERLY HILLS"; nothing for names that are not written so. */
  static Stream<String> withoutShouting(String name) {
    boolean shouted =
        name.length() > LONGEST_ACRONYM
            && name.chars().noneMatch(Character::isLowerCase)
            && name.chars().noneMatch(Character::isDigit);
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
