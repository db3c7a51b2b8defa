package org.newsgraph.cli.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.article.Metadata;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.Reading;

/** One slow article holds up neither the others nor the end of the run. */
@Timeout(60)
class WorkersTest {
  private static final double NEVER = 1_000;

  @Test
  void articlesComeBackInTheirOrder() throws InterruptedException {
    try (Workers workers = new Workers(3, NEVER, WorkersTest::fail)) {
      List.of("one", "two", "three").forEach(name -> workers.take(reading(name)));
      assertThat(List.of(name(workers), name(workers), name(workers)))
          .containsExactly("one", "two", "three");
    }
  }

  @Test
  void whatTakesItsTimeIsOvertaken() throws InterruptedException {
    CountDownLatch end = new CountDownLatch(1);
    try (Workers workers = new Workers(2, NEVER, article -> waitFor(end, article))) {
      workers.take(reading("slow"));
      workers.take(reading("quick"));
      assertThat(name(workers)).isEqualTo("quick");
      end.countDown();
      assertThat(name(workers)).isEqualTo("slow");
    }
  }

  @Test
  void whatTakesTooMuchIsGivenUpAndItsThreadReplaced() throws InterruptedException {
    try (Workers workers = new Workers(1, 0.2, WorkersTest::spinIfEndless)) {
      workers.take(reading("endless"));
      Optional<Task> slow = Optional.empty();
      while (slow.isEmpty()) {
        assertThat(workers.finished()).isEmpty();
        slow = workers.givenUp();
      }
      assertThat(slow.get().reading().article().identifier()).isEqualTo("endless");
      workers.take(reading("next"));
      assertThat(name(workers)).isEqualTo("next");
      assertThat(workers.isIdle()).isTrue();
    }
  }

  private static String name(Workers workers) throws InterruptedException {
    List<Task> found = new ArrayList<>();
    while (found.isEmpty()) {
      workers.finished().ifPresent(found::add);
    }
    return found.get(0).reading().article().identifier();
  }

  private static Finished waitFor(CountDownLatch end, Article article) {
    try {
      if (article.identifier().equals("slow")) {
        end.await();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return fail(article);
  }

  private static Finished spinIfEndless(Article article) {
    while (article.identifier().equals("endless")) {
      Thread.onSpinWait();
    }
    return fail(article);
  }

  /** How work ends does not matter here. */
  private static Finished fail(Article article) {
    throw new IllegalStateException(article.identifier());
  }

  private static Reading.Read reading(String name) {
    Article article = new Article(name, name, Metadata.NONE, "", List.of(), List.of());
    return new Reading.Read(new Origin(name, 0), article, List.of());
  }
}
