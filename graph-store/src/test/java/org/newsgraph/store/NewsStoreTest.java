package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.article.Outcome;
import org.newsgraph.store.article.Receipt;
import org.newsgraph.store.article.Version;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.file.GraphFile;
import org.newsgraph.store.folder.StoreException;
import org.newsgraph.store.folder.StoreException.Problem;
import org.newsgraph.store.vocabulary.Ng;

class NewsStoreTest {
  @TempDir Path folder;

  private static ArticleGraph meeting(String name, String day) {
    return Told.article(name)
        .published("2024-08-20")
        .text(name)
        .report(Ng.MEETING)
        .who("Ada_Byron", "Emmy_Noether")
        .on(day)
        .end()
        .graph();
  }

  private static String export(NewsStore store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.export(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private String file(ArticleGraph... articles) throws IOException {
    Path file = folder.resolve("expected.nq");
    GraphFile.write(List.of(articles), Corrections.NONE, file);
    return Files.readString(file);
  }

  @Test
  void loadsReplacesAndLeavesUnchanged() throws IOException {
    try (NewsStore store = NewsStore.openOrCreate(folder.resolve("store"))) {
      ArticleGraph one = meeting("one", "2024-08-18");
      assertThat(store.load(List.of(one, meeting("two", "2024-08-18"))))
          .extracting(Receipt::outcome)
          .containsExactly(Outcome.LOADED, Outcome.LOADED);
      assertThat(store.load(List.of(one)))
          .extracting(Receipt::outcome)
          .containsExactly(Outcome.UNCHANGED);
      assertThat(store.load(List.of(meeting("two", "2024-08-12"))))
          .extracting(Receipt::outcome)
          .containsExactly(Outcome.REPLACED);
      assertThat(export(store)).isEqualTo(file(one, meeting("two", "2024-08-12")));
      assertThat(store.check()).isEmpty();
    }
  }

  @Test
  void isTheSameAfterReopeningAndCompaction() {
    Path place = folder.resolve("store");
    String before;
    try (NewsStore store = NewsStore.openOrCreate(place)) {
      store.load(List.of(meeting("one", "2024-08-18")));
      before = export(store);
      store.compact();
      assertThat(export(store)).isEqualTo(before);
    }
    try (NewsStore store = NewsStore.open(place)) {
      assertThat(export(store)).isEqualTo(before);
      assertThat(store.holds(Version.of(meeting("one", "2024-08-18")))).isTrue();
      assertThat(store.article("one")).contains(Told.BASE + "article/one");
    }
  }

  @Test
  void remembersWithdrawals() throws IOException {
    Path place = folder.resolve("store");
    ArticleGraph one = meeting("one", "2024-08-18");
    ArticleGraph two = meeting("two", "2024-08-18");
    try (NewsStore store = NewsStore.openOrCreate(place)) {
      store.load(List.of(one, two));
      store.correct(two.iri() + ",withdraw,");
      assertThat(export(store)).isEqualTo(file(one));
    }
    try (NewsStore store = NewsStore.open(place)) {
      assertThat(store.load(List.of(two)))
          .extracting(Receipt::outcome)
          .containsExactly(Outcome.WITHDRAWN);
      store.correct(two.iri() + ",restore,");
      store.load(List.of(two));
      assertThat(export(store)).isEqualTo(file(one, two));
    }
  }

  @Test
  void appliesCorrectionsToWhatIsThere() {
    try (NewsStore store = NewsStore.openOrCreate(folder.resolve("store"))) {
      store.load(List.of(meeting("one", "2024-08-18")));
      store.correct(Told.entity("Ada_Byron") + ",type,Organization\n");
      assertThat(export(store))
          .contains(
              "Ada_Byron> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
                  + " <https://schema.org/Organization>");
      assertThat(store.check()).isEmpty();
    }
  }

  @Test
  void quarantinesWhatIsNotWellFormedAndLoadsTheRest() {
    ArticleGraph bad = meeting("bad", "2024-08-18");
    bad.triples()
        .remove(
            NodeFactory.createURI(bad.iri() + "#report=0,4,Meeting"),
            Ng.STATUS,
            org.apache.jena.graph.Node.ANY);
    try (NewsStore store = NewsStore.openOrCreate(folder.resolve("store"))) {
      List<Receipt> receipts = store.load(List.of(bad, meeting("one", "2024-08-18")));
      assertThat(receipts)
          .extracting(Receipt::outcome)
          .containsExactly(Outcome.QUARANTINED, Outcome.LOADED);
      assertThat(receipts.get(0).reason()).endsWith("it has exactly one of the six statuses");
    }
  }

  @Test
  void quarantinesAGraphThatIsNoArticles() {
    var stranger = org.apache.jena.sparql.graph.GraphFactory.createDefaultGraph();
    stranger.add(
        NodeFactory.createURI("http://example.org/a"),
        NodeFactory.createURI("http://example.org/b"),
        NodeFactory.createURI("http://example.org/c"));
    try (NewsStore store = NewsStore.openOrCreate(folder.resolve("store"))) {
      assertThat(store.load(List.of(new ArticleGraph("http://example.org/d", stranger))))
          .extracting(Receipt::reason)
          .containsExactly("it is not the graph of an article of that name");
    }
  }

  @Test
  void saysWhatIsWrongWithTheFolder() {
    assertThatThrownBy(() -> NewsStore.open(folder.resolve("nothing")))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.problem()).isEqualTo(Problem.MISSING));
    Path place = folder.resolve("store");
    try (NewsStore store = NewsStore.openOrCreate(place)) {
      assertThat(store.directory()).isEqualTo(place);
      assertThatThrownBy(() -> NewsStore.open(place))
          .isInstanceOfSatisfying(
              StoreException.class, e -> assertThat(e.problem()).isEqualTo(Problem.LOCKED));
    }
  }

  @Test
  void closesTwiceAndCanBeOpenedAgain() {
    Path place = folder.resolve("store");
    NewsStore store = NewsStore.openOrCreate(place);
    store.close();
    store.close();
    NewsStore.open(place).close();
  }

  @Test
  void aVisitorTakesInItselfWhenTheOwnerHasGone() throws IOException {
    Path place = folder.resolve("store");
    NewsStore owner = NewsStore.openOrCreate(place);
    try (Intake intake = Intakes.into(place)) {
      intake.put(List.of(meeting("one", "2024-08-18")));
      owner.close();
    }
    try (NewsStore store = NewsStore.open(place)) {
      assertThat(store.takeIn()).isEmpty();
      assertThat(export(store)).isEqualTo(file(meeting("one", "2024-08-18")));
    }
  }

  @Test
  void takesInWhatAnotherProcessLeft() throws IOException {
    Path place = folder.resolve("store");
    ArticleGraph one = meeting("one", "2024-08-18");
    try (NewsStore store = NewsStore.openOrCreate(place);
        Intake intake = Intakes.into(place)) {
      assertThat(intake.store()).isEmpty();
      assertThat(intake.put(List.of(one)))
          .extracting(Receipt::outcome)
          .containsExactly(Outcome.LOADED);
      assertThat(intake.holds(Version.of(one))).isTrue();
      assertThat(store.takeIn()).extracting(Receipt::outcome).containsExactly(Outcome.LOADED);
      assertThat(store.takeIn()).isEmpty();
      assertThat(export(store)).isEqualTo(file(one));
      try (Intake later = Intakes.into(place)) {
        assertThat(later.holds(Version.of(one))).isTrue();
      }
    }
  }
}
