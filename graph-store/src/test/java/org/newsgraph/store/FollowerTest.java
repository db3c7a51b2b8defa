package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.journal.Change;
import org.newsgraph.store.journal.Changes;
import org.newsgraph.store.journal.Follower;
import org.newsgraph.store.journal.Touched;
import org.newsgraph.store.revision.Ledger;

/** What is kept beside the store stays in step with it, whatever is missed and repeated. */
class FollowerTest {
  @TempDir Path folder;

  /** A copy of how many triples each article and each subject has. */
  private static final class Copy implements Follower {
    private final SortedMap<String, Long> articles = new TreeMap<>();
    private final SortedMap<String, Long> subjects = new TreeMap<>();
    private final List<Change> told = new ArrayList<>();
    private long kept;

    @Override
    public long kept() {
      return kept;
    }

    @Override
    public void follow(Change change, DatasetGraph store) {
      told.add(change);
      take(change.articles(), articles, all(store).articles, store, false);
      take(change.subjects(), subjects, all(store).subjects, store, true);
      kept = change.number();
    }

    private static void take(
        Touched touched,
        SortedMap<String, Long> mine,
        SortedMap<String, Long> present,
        DatasetGraph store,
        boolean knowledge) {
      if (touched.all()) {
        mine.clear();
        mine.putAll(present);
      }
      for (String iri : touched.iris()) {
        Node node = NodeFactory.createURI(iri);
        long size =
            knowledge
                ? store.stream(Quad.defaultGraphIRI, node, Node.ANY, Node.ANY).count()
                : store.stream(node, Node.ANY, Node.ANY, Node.ANY).count();
        if (size == 0) {
          mine.remove(iri);
        } else {
          mine.put(iri, size);
        }
      }
    }

    static Copy all(DatasetGraph store) {
      Copy copy = new Copy();
      store.stream()
          .filter(q -> !q.getGraph().equals(Ledger.GRAPH))
          .forEach(
              q ->
                  (q.isDefaultGraph() ? copy.subjects : copy.articles)
                      .merge(
                          (q.isDefaultGraph() ? q.getSubject() : q.getGraph()).getURI(),
                          1L,
                          Long::sum));
      return copy;
    }
  }

  private static void isInStep(Copy copy, NewsStore store) {
    Copy present = store.read(Copy::all);
    assertThat(copy.articles).isEqualTo(present.articles);
    assertThat(copy.subjects).isEqualTo(present.subjects);
    assertThat(copy.kept()).isEqualTo(store.changes());
  }

  private NewsStore store() {
    return NewsStore.openOrCreate(folder.resolve("store"));
  }

  @Test
  void isToldOfAdditionsReplacementsRemovalsAndCorrections() {
    Copy copy = new Copy();
    try (NewsStore store = store()) {
      store.attach(copy);
      store.load(RandomNews.articles(0, 5));
      isInStep(copy, store);
      store.load(List.of(new RandomNews(77).article(2)));
      assertThat(copy.told.get(copy.told.size() - 1).articles().iris())
          .containsExactly(new RandomNews(77).article(2).iri());
      isInStep(copy, store);
      store.correct(new RandomNews(3).article(3).iri() + ",withdraw,");
      isInStep(copy, store);
      store.correct("https://example.org/a,same as,https://example.org/b");
      isInStep(copy, store);
    }
  }

  @Test
  void learnsWhatItMissedAndNoMore() {
    Copy copy = new Copy();
    try (NewsStore store = store()) {
      store.load(RandomNews.articles(0, 5));
      store.attach(copy);
      assertThat(copy.told).containsExactly(Change.everything(store.changes()));
    }
    try (NewsStore store = store()) {
      store.load(RandomNews.articles(5, 7));
      store.correct(new RandomNews(3).article(3).iri() + ",withdraw,");
    }
    copy.told.clear();
    try (NewsStore store = store()) {
      store.attach(copy);
      assertThat(copy.told).hasSize(1);
      assertThat(copy.told.get(0).articles().iris()).hasSize(3);
      isInStep(copy, store);
    }
    copy.told.clear();
    try (NewsStore store = store()) {
      store.attach(copy);
      assertThat(copy.told).isEmpty();
    }
  }

  @Test
  void beginsAnewWhereTheJournalDoesNotTellAll() throws Exception {
    Copy copy = new Copy();
    try (NewsStore store = store()) {
      store.attach(copy);
      store.load(RandomNews.articles(0, 2));
    }
    try (NewsStore store = store()) {
      store.load(RandomNews.articles(2, 4));
    }
    Files.delete(folder.resolve("store/changes.tsv"));
    try (NewsStore store = store()) {
      store.load(RandomNews.articles(4, 5));
      store.attach(copy);
      assertThat(copy.told.get(copy.told.size() - 1).articles().all()).isTrue();
      isInStep(copy, store);
    }
  }

  @Test
  void theJournalStaysShortAndForgetsTheOldestFirst() {
    Path file = folder.resolve("changes.tsv");
    Changes changes = new Changes(file, 1_000);
    for (int number = 1; number <= 100; number++) {
      changes.note(
          new Change(number, Touched.these(List.of("urn:article:" + number)), Touched.NONE));
    }
    assertThat(file.toFile().length()).isLessThan(1_100);
    assertThat(changes.between(99, 100).articles().iris()).containsExactly("urn:article:100");
    assertThat(changes.between(3, 100)).isEqualTo(Change.everything(100));
  }

  @Test
  void whatAKillLeavesOfALineIsNoLine() throws Exception {
    Path file = folder.resolve("changes.tsv");
    Changes changes = new Changes(file);
    changes.note(new Change(1, Touched.these(List.of("urn:one")), Touched.NONE));
    Files.writeString(file, "2\ta\turn:tw", java.nio.file.StandardOpenOption.APPEND);
    changes.note(new Change(2, Touched.NONE, Touched.these(List.of("urn:two"))));
    assertThat(changes.between(1, 2))
        .isEqualTo(new Change(2, Touched.NONE, Touched.these(List.of("urn:two"))));
  }

  @Test
  void oneThatFailsDoesNotStandInTheWay() {
    try (NewsStore store = store()) {
      store.attach(
          new Follower() {
            @Override
            public long kept() {
              return store.changes();
            }

            @Override
            public void follow(Change change, DatasetGraph d) {
              throw new IllegalStateException("no room");
            }
          });
      store.load(RandomNews.articles(0, 2));
      store.load(RandomNews.articles(2, 3));
      assertThat(store.check()).isEmpty();
    }
  }
}
