package org.newsgraph.queries.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.queries.NewsWorld;
import org.newsgraph.queries.StoredWorld;
import org.newsgraph.queries.answer.Row;
import org.newsgraph.queries.catalogue.Question;
import org.newsgraph.queries.format.AnswerFormat;
import org.newsgraph.store.NewsStore;

/** The same articles in a real store, on disk and consolidated by it, give the same answers. */
class RealStoreTest {
  @TempDir static Path folder;
  private static NewsStore store;
  private static Asking stored;

  @BeforeAll
  static void open() {
    store = StoredWorld.open(folder.resolve("store"));
    stored = new Asking(store.dataset());
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void everyQuestionHasAnAnswerWithEvidence() {
    for (Question question : stored.catalogue().questions()) {
      if (question.id().equals("what-was-joined")) {
        continue; // every article names everybody alike
      }
      List<Row> rows = stored.ask(question, Map.of()).rows();
      assertThat(rows).as(question.id()).isNotEmpty();
      assertThat(rows).as(question.id()).allSatisfy(row -> assertThat(row.evidence()).isNotEmpty());
    }
  }

  @Test
  void whoMetWhomIsTheSameAsByHand() {
    Asking byHand = new Asking(NewsWorld.dataset());
    for (Map<String, String> given :
        List.of(
            Map.<String, String>of(),
            Map.of("person", "putin"),
            Map.of("status", "any", "place", "Neom"))) {
      assertThat(AnswerFormat.CSV.write(stored.ask("who-met-whom", given), 0))
          .isEqualTo(AnswerFormat.CSV.write(byHand.ask("who-met-whom", given), 0));
    }
  }
}
