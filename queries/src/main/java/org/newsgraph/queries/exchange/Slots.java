package org.newsgraph.queries.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Places to work at, shared fairly: of those who wait, whoever has fewest at work comes next, and
 * nobody has more than half of the places while others wait.
 */
final class Slots {
  private final int places;
  private final int mostWaiting;
  private final Map<String, Integer> atWork = new HashMap<>();
  private final Map<String, Deque<Runnable>> waiting = new LinkedHashMap<>();
  private int taken;
  private int queued;

  Slots(int places, int mostWaiting) {
    this.places = places;
    this.mostWaiting = mostWaiting;
  }

  /** Takes work of a client in, to be begun at once or later; false where there is no room. */
  synchronized boolean take(String client, Runnable work) {
    if (queued >= mostWaiting || waitingOf(client) >= Math.max(1, mostWaiting / 2)) {
      return false;
    }
    waiting.computeIfAbsent(client, k -> new ArrayDeque<>()).add(work);
    queued++;
    return true;
  }

  private int waitingOf(String client) {
    return waiting.getOrDefault(client, new ArrayDeque<>()).size();
  }

  /** Returns work to begin now, if there is a place for it. */
  synchronized Optional<Runnable> next() {
    if (taken >= places || queued == 0) {
      return Optional.empty();
    }
    String client =
        waiting.keySet().stream()
            .min(java.util.Comparator.comparingInt(c -> atWork.getOrDefault(c, 0)))
            .orElseThrow();
    Deque<Runnable> own = waiting.get(client);
    Runnable work = own.remove();
    if (own.isEmpty()) {
      waiting.remove(client);
    }
    queued--;
    taken++;
    atWork.merge(client, 1, Integer::sum);
    return Optional.of(
        () -> {
          try {
            work.run();
          } finally {
            free(client);
          }
        });
  }

  private synchronized void free(String client) {
    taken--;
    if (atWork.merge(client, -1, Integer::sum) <= 0) {
      atWork.remove(client);
    }
  }
}
