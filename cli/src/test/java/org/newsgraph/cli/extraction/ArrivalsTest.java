package org.newsgraph.cli.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file has arrived when nobody writes it any more, and again when it has changed. */
class ArrivalsTest {
  @TempDir Path folder;

  private Arrivals arrivals;

  @BeforeEach
  void watch() {
    arrivals = new Arrivals(List.of(folder));
  }

  @Test
  void onceEachWhenTheyRest() throws IOException {
    Path one = Files.writeString(folder.resolve("one.txt"), "a");
    Path below = Files.createDirectories(folder.resolve("day"));
    Path two = Files.writeString(below.resolve("two.txt"), "b");
    assertThat(arrivals.look()).isEmpty();
    assertThat(arrivals.look()).containsExactlyInAnyOrder(one, two);
    assertThat(arrivals.look()).isEmpty();
  }

  @Test
  void whatGrowsWaits() throws IOException {
    Path one = Files.writeString(folder.resolve("one.txt"), "a");
    arrivals.look();
    Files.writeString(one, "ab");
    assertThat(arrivals.look()).isEmpty();
    assertThat(arrivals.look()).containsExactly(one);
  }

  @Test
  void whatChangesArrivesAgain() throws IOException {
    Path one = Files.writeString(folder.resolve("one.txt"), "a");
    arrivals.look();
    arrivals.look();
    Files.writeString(one, "abc");
    arrivals.look();
    assertThat(arrivals.look()).containsExactly(one);
  }

  @Test
  void hiddenFilesAreStillBeingWritten() throws IOException {
    Files.writeString(folder.resolve(".one.txt"), "a");
    arrivals.look();
    assertThat(arrivals.look()).isEmpty();
  }
}
