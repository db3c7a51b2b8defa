package org.newsgraph.extractor.entity.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexDirectoryTest {
  @TempDir Path cache;

  private final AtomicInteger built = new AtomicInteger();

  @Test
  void anIndexIsBuiltOnce() throws IOException {
    Path first = get();
    Path second = get();

    assertThat(second).isEqualTo(first).isDirectoryContaining("glob:**data");
    assertThat(built).hasValue(1);
  }

  @Test
  void aDamagedIndexIsBuiltAnew() throws IOException {
    Files.writeString(get().resolve("data"), "wrong");

    assertThat(get().resolve("data")).hasContent("right");
    assertThat(built).hasValue(2);
  }

  @Test
  void aTornIndexIsBuiltAnew() throws IOException {
    Files.delete(get().resolve("data"));

    assertThat(get().resolve("data")).hasContent("right");
  }

  @Test
  void aFailedBuildLeavesNoIndex() {
    IndexDirectory directory = new IndexDirectory(cache, "index-1");

    assertThatThrownBy(
            () ->
                directory.get(
                    fresh -> {
                      throw new IOException("disk full");
                    }))
        .hasMessage("disk full");
    assertThat(directory.ready()).isFalse();
  }

  @Test
  void ofManyAtOnceOneBuilds() {
    IntStream.range(0, 8)
        .parallel()
        .forEach(
            i -> {
              try {
                get();
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            });

    assertThat(built).hasValue(1);
  }

  private Path get() throws IOException {
    return new IndexDirectory(cache, "index-1")
        .get(
            fresh -> {
              built.incrementAndGet();
              Files.writeString(fresh.resolve("data"), "right");
            });
  }
}
