package org.newsgraph.queries.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.queries.StoredWorld;
import org.newsgraph.queries.answer.Answer;
import org.newsgraph.queries.format.AnswerFormat;
import org.newsgraph.queries.graph.OpenGraph;
import org.newsgraph.queries.graph.Solution;
import org.newsgraph.queries.index.NewsIndex;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.vocabulary.Ng;
import org.newsgraph.store.vocabulary.Schema;

/** Of an office that is told again and again only what is shown is read, and it is the same. */
class ManyClaimsTest {
  private static final int COPIES = 40;
  private static final int SHOWN = 24;

  @TempDir static Path folder;

  private static NewsStore store;
  private static NewsIndex index;

  @BeforeAll
  static void open() {
    store = NewsStore.openOrCreate(folder.resolve("store"));
    ArticleGraph told =
        StoredWorld.articles().stream()
            .filter(a -> a.triples().contains(Node.ANY, Ng.OFFICE_TITLE, Node.ANY))
            .findFirst()
            .orElseThrow();
    List<ArticleGraph> articles = new ArrayList<>();
    for (int i = 0; i < COPIES; i++) {
      articles.add(copy(told, i));
    }
    store.load(articles);
    index = NewsIndex.beside(store).orElseThrow();
  }

  /** The same on another day; every third gives none. */
  private static ArticleGraph copy(ArticleGraph article, int number) {
    String iri = article.iri() + "-" + (COPIES - number);
    Graph graph = GraphFactory.createDefaultGraph();
    article.triples().stream()
        .filter(t -> number % 3 > 0 || !t.getPredicate().equals(Schema.DATE_PUBLISHED))
        .map(
            t ->
                Triple.create(
                    node(t.getSubject(), article.iri(), iri),
                    t.getPredicate(),
                    t.getPredicate().equals(Schema.DATE_PUBLISHED)
                        ? day(number)
                        : node(t.getObject(), article.iri(), iri)))
        .forEach(graph::add);
    return new ArticleGraph(iri, graph);
  }

  private static Node day(int number) {
    return NodeFactory.createLiteralDT("2024-01-" + (10 + (number * 7) % 20), XSDDatatype.XSDdate);
  }

  private static Node node(Node node, String from, String to) {
    if (node.isURI()) {
      return NodeFactory.createURI(node.getURI().replace(from, to));
    }
    return node.getLiteralLexicalForm().contains(from)
        ? NodeFactory.createLiteralString(node.getLiteralLexicalForm().replace(from, to))
        : node;
  }

  @AfterAll
  static void close() {
    index.close();
    store.close();
  }

  @Test
  void theSameWordsAreShown() {
    Answer answer = ask(Optional.of(index));
    assertThat(answer.rows()).isNotEmpty();
    assertThat(AnswerFormat.JSON.write(answer, 0))
        .isEqualTo(AnswerFormat.JSON.write(ask(Optional.empty()), 0));
  }

  private static Answer ask(Optional<NewsIndex> index) {
    Asking asking = new Asking(store.dataset(), index);
    return asking.ask(
        asking.catalogue().find("who-holds-which-office").orElseThrow(), Map.of(), 50);
  }

  @Test
  void noMoreAreReadThanAreNeeded() {
    List<Node> tenures =
        store.read(
            d ->
                d.stream(Node.ANY, Node.ANY, Ng.HOLDER, Node.ANY)
                    .map(q -> q.getSubject())
                    .distinct()
                    .limit(1)
                    .toList());
    assertThat(evidence(tenures, Optional.empty())).hasSizeGreaterThanOrEqualTo(COPIES);
    assertThat(evidence(tenures, Optional.of(index))).hasSize(SHOWN);
  }

  private static List<Solution> evidence(List<Node> tenures, Optional<NewsIndex> index) {
    return new OpenGraph(store.dataset(), Duration.ofMinutes(1), index)
        .evidence("tenures", tenures, SHOWN);
  }
}
