package org.newsgraph.store.consolidation.joining;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.store.consolidation.telling.Telling;

/**
 * Talks of which only the states are told: two states talk about several things at a time, at
 * several tables. Unless the day is known, these are two where they are about something else, or
 * are told more than a week apart.
 */
final class TalksOfStates {
  private static final int WEEK = 7;

  /** Shorter words say nothing of what talks are about. */
  private static final int SHORTEST = 4;

  private TalksOfStates() {}

  static boolean differ(Telling one, Telling other) {
    return one.isOfStates()
        && other.isOfStates()
        && !one.isOnDayOf(other)
        && (areOtherTalks(one, other) || areOtherPacts(one, other));
  }

  /** A pact of two states, and what they do together, is not what they have with others. */
  private static boolean areOtherPacts(Telling one, Telling other) {
    return (one.type().equals("Signing") || one.type().equals("Cooperation"))
        && !one.cast().participants().equals(other.cast().participants());
  }

  private static boolean areOtherTalks(Telling one, Telling other) {
    return one.type().equals("Meeting")
        && !one.isGathering()
        && !other.isGathering()
        && (new News(one, other).isMoreThanApart(WEEK) || areAboutOtherThings(one, other));
  }

  private static boolean areAboutOtherThings(Telling one, Telling other) {
    Set<String> mine = words(one.topics());
    Set<String> others = words(other.topics());
    return !mine.isEmpty() && !others.isEmpty() && Collections.disjoint(mine, others);
  }

  private static Set<String> words(Collection<String> topics) {
    return topics.stream()
        .flatMap(topic -> Arrays.stream(topic.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)))
        .filter(word -> word.length() >= SHORTEST)
        .collect(Collectors.toUnmodifiableSet());
  }
}
