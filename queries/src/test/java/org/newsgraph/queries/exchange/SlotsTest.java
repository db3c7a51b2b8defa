package org.newsgraph.queries.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlotsTest {
  private final List<String> done = new ArrayList<>();
  private final Slots slots = new Slots(2, 8);

  private Runnable work(String name) {
    return () -> done.add(name);
  }

  @Test
  void whoeverHasFewestAtWorkComesNext() {
    for (int i = 0; i < 3; i++) {
      assertThat(slots.take("greedy", work("greedy"))).isTrue();
    }
    Runnable first = slots.next().orElseThrow();
    slots.take("modest", work("modest"));
    slots.next().orElseThrow().run();
    first.run();
    assertThat(done).containsExactly("modest", "greedy");
  }

  @Test
  void noMoreThanThePlacesAreAtWork() {
    for (int i = 0; i < 3; i++) {
      slots.take("one", work("one"));
    }
    Runnable first = slots.next().orElseThrow();
    assertThat(slots.next()).isPresent();
    assertThat(slots.next()).isEmpty();
    first.run();
    assertThat(slots.next()).isPresent();
  }

  @Test
  void oneClientDoesNotFillTheQueue() {
    for (int i = 0; i < 4; i++) {
      assertThat(slots.take("one", work("one"))).isTrue();
    }
    assertThat(slots.take("one", work("one"))).isFalse();
    assertThat(slots.take("other", work("other"))).isTrue();
  }
}
