package org.newsgraph.cli.scale;

import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Made-up people, countries, places, organisations and events of which few are in the news every
 * day and most seldom: the n-th is drawn about n times less often than the first.
 */
final class NamePool {
  private static final List<String> SYLLABLES =
      List.of(
          "ba", "de", "fi", "go", "ku", "la", "me", "ni", "or", "pa", "qui", "ra", "se", "ti", "vo",
          "xu", "ya", "zem", "han", "ber", "cor", "dal", "mir", "tan", "vel");
  private static final Map<String, Integer> SIZES =
      Map.of("Person", 12_000, "Organization", 4_000, "Place", 3_000, "Country", 195, "Event", 500);
  private static final Map<String, String> BEFORE =
      Map.of(
          "Person", "", "Organization", "Union of ", "Place", "Port ", "Country", "", "Event", "");
  private static final Map<String, String> BEHIND =
      Map.of("Person", "", "Organization", "", "Place", "", "Country", "ia", "Event", " Games");

  private final Random random;

  NamePool(Random random) {
    this.random = random;
  }

  /** Draws the number of a thing of this class. */
  int draw(String type) {
    int size = SIZES.get(type);
    return Math.min(size - 1, (int) Math.exp(random.nextDouble() * Math.log(size)) - 1);
  }

  /** Returns the number of the country that is that person's or body's. */
  static int home(int number) {
    return number % SIZES.get("Country");
  }

  /** Returns the name of the thing of that number; no two of a class have the same. */
  static String name(String type, int number) {
    String words =
        type.equals("Person") ? word(number % 97) + " " + word(number + 1000) : word(number + 600);
    return BEFORE.get(type) + words + BEHIND.get(type);
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    int rest = number;
    do {
      word.append(SYLLABLES.get(rest % SYLLABLES.size()));
      rest /= SYLLABLES.size();
    } while (rest > 0);
    word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
    return word.toString();
  }
}
