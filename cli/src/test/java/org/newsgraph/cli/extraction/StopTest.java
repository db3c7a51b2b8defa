package org.newsgraph.cli.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StopTest {
  @Test
  void aRunThatEndsListensNoLonger() {
    List<Thread> unhooked = new ArrayList<>();
    try (Stop stop = new Stop(unhooked::add)) {
      assertThat(stop.isAsked()).isFalse();
    }
    assertThat(unhooked).hasSize(1);
  }

  @Test
  void aSignalAtTheVeryEndIsNoFault() {
    Stop stop =
        new Stop(
            hook -> {
              throw new IllegalStateException("Shutdown in progress");
            });
    stop.close();
    assertThat(stop.isAsked()).isTrue();
  }
}
