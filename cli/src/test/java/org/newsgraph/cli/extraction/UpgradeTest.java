package org.newsgraph.cli.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.cli.extraction.upgrade.StoredReading;
import org.newsgraph.cli.extraction.upgrade.Upgrade;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.article.Block.Kind;
import org.newsgraph.extractor.article.Reading;
import org.newsgraph.extractor.graph.iri.BaseIri;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.article.Outcome;
import org.newsgraph.store.article.Receipt;
import org.newsgraph.store.article.Version;
import org.newsgraph.store.vocabulary.Ng;
import org.newsgraph.store.vocabulary.Nif;
import org.newsgraph.store.vocabulary.Schema;

/** What a store remembers of an article is enough to read it again. */
class UpgradeTest {
  private static final String TEXT =
      "\uD83D\uDCF0 Share\n\nA ferry for the island\n\nThe minister opened the pier on Friday.";
  private static final String IRI = BaseIri.DEFAULT.article("ferry.txt");
  private static final Node ARTICLE = NodeFactory.createURI(IRI);

  @TempDir Path folder;

  private static void add(Graph graph, Node property, String words) {
    graph.add(ARTICLE, property, NodeFactory.createLiteralString(words));
  }

  private static ArticleGraph stored(String hash, String version) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.add(ARTICLE, RDF.Nodes.type, Schema.NEWS_ARTICLE);
    add(graph, Schema.IDENTIFIER, "ferry.txt");
    add(graph, Schema.HEADLINE, "A ferry for the island");
    add(graph, Nif.IS_STRING, TEXT);
    add(graph, Ng.CONTENT_HASH, hash);
    add(graph, Ng.EXTRACTOR_VERSION, version);
    add(graph, Ng.LEFT_OUT, "[[0,7,\"share\"]]");
    graph.add(
        ARTICLE,
        Schema.DATE_PUBLISHED,
        NodeFactory.createLiteralDT(
            "2024-08-20", org.apache.jena.datatypes.xsd.XSDDatatype.XSDdate));
    return new ArticleGraph(IRI, graph);
  }

  @Test
  void theArticleComesBackWithItsMakeUp() {
    Article article = ((Reading.Read) StoredReading.of(stored("1", "0"))).article();
    assertThat(BaseIri.DEFAULT.article(article.identity())).isEqualTo(IRI);
    assertThat(article.identifier()).isEqualTo("ferry.txt");
    assertThat(article.text()).isEqualTo(TEXT);
    assertThat(article.metadata().published()).contains(LocalDate.of(2024, 8, 20));
    assertThat(article.blocks())
        .extracting(block -> block.span().of(TEXT))
        .containsExactly("A ferry for the island", "The minister opened the pier on Friday.");
    assertThat(article.blocks().get(0).kind()).isEqualTo(Kind.HEADLINE);
    assertThat(article.cuts())
        .extracting(cut -> cut.span().of(TEXT))
        .containsExactly("\uD83D\uDCF0 Share");
  }

  @Test
  void anArticleWithoutItsTextIsSetAside() {
    ArticleGraph bare = stored("1", "0");
    bare.triples().remove(ARTICLE, Nif.IS_STRING, Node.ANY);
    assertThat(StoredReading.of(bare)).isInstanceOf(Reading.Quarantined.class);
  }

  @Test
  void itsFileIsFoundUnchangedAfterwards() {
    try (NewsStore store = NewsStore.openOrCreate(folder.resolve("store"))) {
      store.load(List.of(stored("as the file was", "0")));
      Upgrade upgrade = new Upgrade(store);
      assertThat(upgrade.readings(List.of(IRI))).hasSize(1);
      assertThat(upgrade.put(List.of(stored("as it was read now", "1"))))
          .extracting(Receipt::outcome)
          .containsExactly(Outcome.REPLACED);
      assertThat(upgrade.put(List.of(stored("once more", "1"))))
          .extracting(Receipt::outcome)
          .containsExactly(Outcome.REPLACED);
      assertThat(store.versions()).containsExactly(new Version(IRI, "as the file was", "1"));
    }
  }

  private static final String ADDRESS = "http://www.herald.example/ferry/";
  private static final String OLD = BaseIri.DEFAULT.article(ADDRESS);
  private static final String NEW = BaseIri.DEFAULT.article("https://herald.example/ferry");

  private static ArticleGraph addressed(String iri, String version) {
    Graph graph = GraphFactory.createDefaultGraph();
    Node article = NodeFactory.createURI(iri);
    stored("hash", version)
        .triples()
        .find(ARTICLE, Node.ANY, Node.ANY)
        .forEachRemaining(t -> graph.add(article, t.getPredicate(), t.getObject()));
    graph.add(article, Schema.URL, NodeFactory.createURI(ADDRESS));
    return new ArticleGraph(iri, graph);
  }

  @Test
  void anArticleKnownByItsAddressAsWrittenGetsTheNameThatItHasNow() {
    try (NewsStore store = NewsStore.openOrCreate(folder.resolve("store"))) {
      store.load(List.of(addressed(OLD, "0")));
      store.correct(OLD + "#report=0,4,Meeting,reject,,wrong");
      Upgrade upgrade = new Upgrade(store);
      List<Reading> readings = upgrade.readings(List.of(OLD)).toList();
      assertThat(((Reading.Read) readings.get(0)).article().identity())
          .isEqualTo("https://herald.example/ferry");
      upgrade.put(List.of(addressed(NEW, "1")));
      assertThat(store.versions()).containsExactly(new Version(NEW, "hash", "1"));
      assertThat(store.directory().resolve("corrections.csv"))
          .content()
          .contains(NEW + "#report=0,4,Meeting\",reject,,wrong");
      assertThat(store.check()).isEmpty();
    }
  }

  @Test
  void whatWasWithdrawnUnderItsOldNameStaysOut() {
    try (NewsStore store = NewsStore.openOrCreate(folder.resolve("store"))) {
      store.correct(OLD + ",withdraw,ferry.txt | " + ADDRESS);
      new Upgrade(store).followWithdrawals();
      assertThat(store.withdrawn(NEW)).isTrue();
      new Upgrade(store).followWithdrawals();
      assertThat(store.withdrawn()).containsOnlyKeys(OLD, NEW);
    }
  }
}
