package org.newsgraph.cli.extraction;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class ExhaustedTest {
  @Test
  void modelsForWhichThereIsNoMemoryAreNoFaultOfTheArticle() {
    Throwable full =
        new ExecutionException(new CompletionException(new OutOfMemoryError("Java heap space")));
    assertThatThrownBy(() -> Exhausted.check(full)).isInstanceOf(OutOfMemoryError.class);
  }

  @Test
  void anArticleThatBreaksIsSetAside() {
    assertThatCode(() -> Exhausted.check(new ExecutionException(new IllegalStateException("odd"))))
        .doesNotThrowAnyException();
  }
}
