package org.newsgraph.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.AnnotationFormat;

/**
 * What is kept of the test sentences is what the annotator says of them today. Where it is not,
 * rules are tested on sentences that nobody will ever see: {@link RefreshAnnotations} with {@code
 * all} brings them up to date.
 */
class AnnotationsStillHoldTest {
  private static final Path RESOURCES = Path.of("src", "test", "resources");

  /** One in so many is annotated anew. */
  private static final int SAMPLE = 25;

  @Test
  void aSampleOfTheKeptSentencesIsAnnotatedAsItIsKept() {
    List<AnnotatedArticle> kept = sample();
    assertThat(kept).hasSizeGreaterThan(20);
    assertThat(kept).allSatisfy(article -> assertThat(anew(article)).isEqualTo(lines(article)));
  }

  private static List<AnnotatedArticle> sample() {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      List<AnnotatedArticle> all = new ArrayList<>();
      files
          .filter(file -> file.toString().endsWith(".annotations"))
          .sorted()
          .forEach(file -> all.addAll(AnnotationCache.read(file).values()));
      return IntStream.range(0, all.size())
          .filter(number -> number % SAMPLE == 0)
          .mapToObj(all::get)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> anew(AnnotatedArticle article) {
    return lines(AnnotationCache.annotate(article.article().text()));
  }

  private static List<String> lines(AnnotatedArticle article) {
    return AnnotationFormat.write(article.sentences(), article.article().text());
  }
}
