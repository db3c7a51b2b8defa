package org.newsgraph.queries.asking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.queries.StoredWorld;
import org.newsgraph.queries.answer.Answer;
import org.newsgraph.queries.catalogue.Catalogue;
import org.newsgraph.queries.evidence.Evidence;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.graph.OpenGraph;
import org.newsgraph.queries.index.NewsIndex;
import org.newsgraph.queries.view.DiskSpace;
import org.newsgraph.queries.view.StoreKind;
import org.newsgraph.queries.view.SummaryView;
import org.newsgraph.queries.view.piece.Facts;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.vocabulary.Ng;

/** Questions that are kept to some collections, with and without an index beside the store. */
class CollectedTest {
  @TempDir static Path folder;
  private static NewsStore store;
  private static NewsIndex index;
  private static Set<String> odd;

  @BeforeAll
  static void open() {
    store = NewsStore.openOrCreate(folder.resolve("store"));
    List<ArticleGraph> articles = StoredWorld.articles();
    odd = new TreeSet<>();
    for (int i = 0; i < articles.size(); i++) {
      ArticleGraph article = articles.get(i);
      article
          .triples()
          .add(
              Triple.create(
                  NodeFactory.createURI(article.iri()),
                  Ng.COLLECTION,
                  NodeFactory.createLiteralString(i % 2 == 0 ? "even" : "odd")));
      if (i % 2 == 1) {
        odd.add(article.iri());
      }
    }
    store.load(articles);
    index = NewsIndex.beside(store).orElseThrow();
  }

  @AfterAll
  static void close() {
    index.close();
    store.close();
  }

  private static Asking asking(boolean indexed) {
    Graph graph = new OpenGraph(store.dataset(), Duration.ofSeconds(30));
    return new Asking(graph, Catalogue.load(), indexed ? Optional.of(index) : Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void everyRowOfEveryQuestionIsToldInTheCollection(boolean indexed) {
    for (var question : Catalogue.load().questions()) {
      Answer all = asking(indexed).ask(question, Map.of());
      Answer kept = asking(indexed).ask(question, Map.of("collection", "odd"));
      assertThat(kept.rows()).as(question.id()).hasSizeLessThanOrEqualTo(all.rows().size());
      for (var row : kept.rows()) {
        assertThat(row.evidence()).as(question.id()).anyMatch(CollectedTest::isOdd);
      }
      long wanted =
          all.rows().stream()
              .filter(r -> r.evidence().stream().anyMatch(CollectedTest::isOdd))
              .count();
      if (!question.id().equals("most-connected-people")) {
        assertThat(kept.rows()).as(question.id()).hasSize((int) wanted);
      }
      Answer both = asking(indexed).ask(question, Map.of("collection", "even; odd"));
      assertThat(both.rows()).as(question.id()).hasSameSizeAs(all.rows());
      assertThat(asking(indexed).ask(question, Map.of("collection", "none")).rows())
          .as(question.id())
          .isEmpty();
    }
  }

  private static boolean isOdd(Evidence evidence) {
    return odd.contains(evidence.source().article());
  }

  @Test
  void theSearchIsKeptToThem() {
    List<String> all = index.articles("president", List.of(), 0, 50).iris();
    List<String> kept = index.articles("president", List.of("odd"), 0, 50).iris();
    assertThat(kept).isNotEmpty().hasSizeLessThan(all.size());
    assertThat(odd).containsAll(kept);
    assertThat(index.counts().collections().keySet()).containsExactly("even", "odd");
    assertThat(index.counts(List.of("odd")).articles()).isEqualTo(odd.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "odd", "even; odd", "none"})
  void whatIsCountedIsKeptToThemWithoutAnIndexToo(String collection) {
    Graph graph = new OpenGraph(store.dataset(), Duration.ofSeconds(30));
    Facts indexed = new Facts(graph, Optional.of(index));
    Facts looked = new Facts(graph, Optional.empty());
    Map<String, String> within = Map.of("collection", collection);
    assertThat(counted(looked, within)).isEqualTo(counted(indexed, within));
    String biden = "https://w3id.org/newsgraph/entity/Joe_Biden";
    List<String> names = Collected.names(collection);
    Map<String, Integer> company = looked.company(biden, names).times();
    assertThat(indexed.company(biden, names).times()).containsAllEntriesOf(company);
    assertThat(company.isEmpty()).isEqualTo(collection.equals("none"));
  }

  /** The index does not count the entities of a collection. */
  private static JsonNode counted(Facts facts, Map<String, String> within) {
    ObjectNode json =
        (ObjectNode) new SummaryView(facts, StoreKind.OWN, DiskSpace.UNKNOWN).show(within);
    return within.get("collection").isEmpty() ? json : json.without("entities");
  }

  @Test
  void anotherCollectionOfAnArticleIsFollowedByItsEvents() {
    ArticleGraph first = StoredWorld.articles().get(1);
    first
        .triples()
        .add(
            Triple.create(
                NodeFactory.createURI(first.iri()),
                Ng.COLLECTION,
                NodeFactory.createLiteralString("third")));
    store.loadAgain(List.of(first));
    Set<String> told =
        asking(true).ask("events", Map.of("collection", "third", "status", "any")).rows().stream()
            .flatMap(r -> r.evidence().stream())
            .map(e -> e.source().article())
            .collect(Collectors.toSet());
    assertThat(told).contains(first.iri());
    first
        .triples()
        .remove(NodeFactory.createURI(first.iri()), Ng.COLLECTION, org.apache.jena.graph.Node.ANY);
    first
        .triples()
        .add(
            Triple.create(
                NodeFactory.createURI(first.iri()),
                Ng.COLLECTION,
                NodeFactory.createLiteralString("odd")));
    store.loadAgain(List.of(first));
    assertThat(index.counts().collections()).doesNotContainKey("third");
  }
}
