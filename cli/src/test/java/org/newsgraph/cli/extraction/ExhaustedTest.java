package org.newsgraph.cli.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class ExhaustedTest {
  @Test
  void memoryThatRanOutIsSeenBehindWhatItWasWrappedIn() {
    Throwable full =
        new ExecutionException(new CompletionException(new OutOfMemoryError("Java heap space")));
    assertThat(Exhausted.isBehind(full)).isTrue();
  }

  @Test
  void anArticleThatBreaksIsAnotherMatter() {
    assertThat(Exhausted.isBehind(new ExecutionException(new IllegalStateException("odd"))))
        .isFalse();
  }
}
