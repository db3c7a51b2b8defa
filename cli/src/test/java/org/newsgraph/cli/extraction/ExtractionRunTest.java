package org.newsgraph.cli.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.newsgraph.cli.extraction.destination.Destination;
import org.newsgraph.extractor.Salvage;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.article.Metadata;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.Reading;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.fact.Extraction;
import org.newsgraph.extractor.graph.ArticleGraphs;
import org.newsgraph.extractor.graph.iri.BaseIri;
import org.newsgraph.extractor.mention.EntityMentions;

/** An article for which there is not enough memory costs itself; the batch goes on. */
@Timeout(60)
class ExtractionRunTest {
  private static final ArticleGraphs GRAPHS = new ArticleGraphs(BaseIri.DEFAULT, "test");

  @Test
  void whatNeedsMoreMemoryThanThereIsIsSetAside() {
    Summary summary = run(new Hungry(Set.of("book"), Set.of(), true));
    assertThat(summary.loaded()).isEqualTo(2);
    assertThat(summary.quarantined()).isEqualTo(1);
    assertThat(summary.troubles()).singleElement().asString().contains("book", "NEWSGRAPH_HEAP");
  }

  @Test
  void whatHadTooLittleMemoryBesideOthersIsReadAlone() {
    Summary summary = run(new Hungry(Set.of(), Set.of("book", "last"), true));
    assertThat(summary.loaded()).isEqualTo(3);
    assertThat(summary.isWhole()).isTrue();
  }

  @Test
  void tooLittleForTheModelsIsTooLittleForAll() {
    assertThatThrownBy(() -> run(new Hungry(Set.of("first"), Set.of(), false)))
        .isInstanceOf(OutOfMemoryError.class);
  }

  private static Summary run(ArticleReader reader) {
    Machine machine =
        new Machine(BaseIri.DEFAULT, Optional.empty(), Optional.empty(), Progress.silent());
    try (Stop stop = new Stop(hook -> {})) {
      return new ExtractionRun(
              machine, reader, Destination.nowhere(), RunReport.none(), Progress.silent(), stop)
          .over(Stream.of("first", "book", "last").map(ExtractionRunTest::reading), 2);
    }
  }

  private static Reading reading(String name) {
    Article article = new Article(name, name, Metadata.NONE, "", List.of(), List.of());
    return new Reading.Read(new Origin(name, 0), article, List.of());
  }

  /**
   * A reader to whom some articles are too much.
   *
   * @param always for these there is never enough memory
   * @param once for these there is enough when they are read again
   */
  private record Hungry(Set<String> always, Set<String> once, boolean isReady, Set<String> seen)
      implements ArticleReader {
    Hungry(Set<String> always, Set<String> once, boolean isReady) {
      this(always, once, isReady, ConcurrentHashMap.newKeySet());
    }

    @Override
    public Finished read(Article article) {
      String name = article.identifier();
      if (always.contains(name) || (once.contains(name) && seen.add(name))) {
        throw new OutOfMemoryError("Java heap space");
      }
      Extraction nothing =
          new Extraction(
              new AnnotatedArticle(article, List.of(), List.of()),
              new Entities(new EntityMentions(List.of()), List.of(), Map.of(), Map.of(), List.of()),
              List.of(),
              List.of(),
              List.of());
      return new Finished(GRAPHS.of(nothing), new Salvage(nothing, List.of()), Optional.empty());
    }

    @Override
    public FaultFile keep(Article article) {
      throw new IllegalStateException("memory is no fault");
    }
  }
}
