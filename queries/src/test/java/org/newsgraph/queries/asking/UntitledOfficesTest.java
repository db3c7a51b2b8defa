package org.newsgraph.queries.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.queries.StoredWorld;
import org.newsgraph.queries.answer.Row;
import org.newsgraph.queries.catalogue.QueryText;
import org.newsgraph.queries.graph.OpenGraph;
import org.newsgraph.queries.graph.Solution;
import org.newsgraph.queries.index.NewsIndex;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.vocabulary.Ng;

/** Who "led the agency" holds an office whose title no article gives; its sentence is shown too. */
class UntitledOfficesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "headOfState, '', head of state",
    "headOfGovernment, '', head of government",
    "ministerOf, '', minister",
    "officialOf, '', official",
    "headOf, '', head",
    "spokespersonOf, '', spokesperson",
    "headOf, ' Chief  Executive', chief executive",
    "headOf, CEO, CEO",
    "memberOf, '', "
  })
  void everyOfficeHasItsSentence(String relation, String title, String office) {
    try (NewsStore store = NewsStore.openOrCreate(folder.resolve("store"))) {
      store.load(StoredWorld.articles().stream().map(a -> told(a, relation, title)).toList());
      try (NewsIndex index = NewsIndex.beside(store).orElseThrow()) {
        List<Row> rows = rows(store, Optional.of(index));
        assertThat(rows.isEmpty()).isEqualTo(office == null);
        assertThat(rows).allSatisfy(row -> assertThat(row.evidence()).isNotEmpty());
        assertThat(rows)
            .allSatisfy(row -> assertThat(row.cell("office").value()).isEqualTo(office));
        assertThat(rows(store, Optional.empty())).isEqualTo(rows);
      }
      assertSameInSparql(store);
    }
  }

  private static void assertSameInSparql(NewsStore store) {
    List<Node> tenures = tenures(store);
    OpenGraph graph = new OpenGraph(store.dataset(), Duration.ofMinutes(1));
    QueryText query = QueryText.resource("lookups/evidence-of-tenures");
    List<Solution> asked =
        tenures.isEmpty() ? List.of() : graph.run(query.bind(Map.of("key", tenures)));
    assertThat(graph.evidence("tenures", tenures, 100)).isEqualTo(asked);
  }

  private static List<Row> rows(NewsStore store, Optional<NewsIndex> index) {
    return new Asking(store.dataset(), index).ask("who-holds-which-office", Map.of()).rows();
  }

  private static List<Node> tenures(NewsStore store) {
    return store.read(
        d ->
            d.stream(Node.ANY, Node.ANY, Ng.HOLDER, Node.ANY)
                .map(q -> q.getSubject())
                .distinct()
                .toList());
  }

  /** The same article with all that it claims in that relation, under that title or none. */
  private static ArticleGraph told(ArticleGraph article, String relation, String title) {
    Graph graph = GraphFactory.createDefaultGraph();
    article.triples().stream()
        .filter(t -> !t.getPredicate().equals(Ng.OFFICE_TITLE))
        .map(t -> t.getPredicate().equals(RDF.predicate.asNode()) ? of(t, relation) : t)
        .forEach(graph::add);
    if (!title.isEmpty()) {
      Node words = NodeFactory.createLiteralString(title);
      graph
          .find(Node.ANY, RDF.predicate.asNode(), Node.ANY)
          .toList()
          .forEach(t -> graph.add(t.getSubject(), Ng.OFFICE_TITLE, words));
    }
    return new ArticleGraph(article.iri(), graph);
  }

  private static Triple of(Triple triple, String relation) {
    return Triple.create(
        triple.getSubject(), triple.getPredicate(), NodeFactory.createURI(Ng.NS + relation));
  }
}
