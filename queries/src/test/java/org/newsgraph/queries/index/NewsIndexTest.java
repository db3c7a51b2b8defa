package org.newsgraph.queries.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.queries.NewsWorld;
import org.newsgraph.queries.StoredWorld;
import org.newsgraph.queries.index.choice.Choice;
import org.newsgraph.queries.index.choice.Chosen;
import org.newsgraph.queries.index.choice.Condition;
import org.newsgraph.queries.index.row.Described;
import org.newsgraph.queries.index.text.Passages;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.vocabulary.Ng;
import org.newsgraph.store.vocabulary.Nif;
import org.newsgraph.store.vocabulary.Schema;

@SuppressWarnings("try") // an index follows its store while it is open
class NewsIndexTest {
  private static final String OUTCOME = "https://w3id.org/newsgraph/event/what-was-planned";
  private static final String SENTENCE = "Zanzibarian xylophonists rehearsed quietly";

  @TempDir Path folder;
  private List<ArticleGraph> articles;

  @BeforeEach
  void world() {
    articles = StoredWorld.articles();
  }

  private Path store() {
    return folder.resolve("store");
  }

  @Test
  void followsLoadsReplacementsAndWithdrawals() throws IOException {
    try (NewsStore store = NewsStore.openOrCreate(store());
        NewsIndex index = NewsIndex.beside(store).orElseThrow()) {
      store.load(articles.subList(0, 3));
      store.load(articles.subList(3, articles.size()));
      assertThat(all(index)).isEqualTo(anew(store));
      store.load(List.of(renamed(articles.get(1))));
      assertThat(all(index)).isEqualTo(anew(store));
      assertThat(index.articles("xylophonists", List.of(), 0, 5).iris())
          .containsExactly(articles.get(1).iri());
      store.correct(articles.get(1).iri() + ",withdraw,");
      assertThat(all(index)).isEqualTo(anew(store));
      assertThat(index.articles("xylophonists", List.of(), 0, 5).iris()).isEmpty();
    }
  }

  /** The days of one who holds an office depend on what others are told to hold it. */
  @Test
  void followsWhoActsForACountry() throws IOException {
    try (NewsStore store = NewsStore.openOrCreate(store());
        NewsIndex index = NewsIndex.beside(store).orElseThrow()) {
      Set<List<String>> different = new HashSet<>();
      for (int i = articles.size() - 1; i >= 0; i--) {
        store.load(List.of(articles.get(i)));
        assertThat(represented(index)).isEqualTo(anew(store, NewsIndexTest::represented));
        different.add(represented(index));
      }
      for (ArticleGraph article : articles.subList(0, 6)) {
        store.correct(article.iri() + ",withdraw,");
        assertThat(represented(index)).isEqualTo(anew(store, NewsIndexTest::represented));
        different.add(represented(index));
      }
      assertThat(different).hasSizeGreaterThan(10);
    }
  }

  /** Who is a head depends on what other articles say of the office. */
  @Test
  void followsHeadsWhoMet() throws IOException {
    try (NewsStore store = NewsStore.openOrCreate(store());
        NewsIndex index = NewsIndex.beside(store).orElseThrow()) {
      Set<List<String>> different = new HashSet<>();
      for (int i = articles.size() - 1; i >= 0; i--) {
        store.load(List.of(articles.get(i)));
        assertThat(met(index)).isEqualTo(anew(store, NewsIndexTest::met));
        different.add(met(index));
      }
      for (ArticleGraph article : articles.subList(0, 8)) {
        store.correct(article.iri() + ",withdraw,");
        assertThat(met(index)).isEqualTo(anew(store, NewsIndexTest::met));
      }
      assertThat(different).hasSizeGreaterThan(2);
    }
  }

  /** Whether a plan has an outcome depends on other events. */
  @Test
  void followsOutcomesOfPlans() throws IOException {
    DatasetGraph world = NewsWorld.dataset();
    try (NewsIndex index = NewsIndex.open(folder.resolve("outcomes"))) {
      world.executeRead(() -> index.everything(1, world));
      assertThat(settled(index)).isEmpty();
      Described plan = world.calculateRead(() -> plan(index, world));
      List<Quad> outcome = outcome(plan);
      world.executeWrite(() -> outcome.forEach(world::add));
      world.executeRead(() -> index.these(2, List.of(), List.of(OUTCOME), world));
      assertThat(settled(index)).containsExactly(plan.iri());
      Quad when = outcome.get(0);
      world.executeWrite(() -> world.delete(when));
      world.executeRead(() -> index.these(3, List.of(), List.of(OUTCOME), world));
      assertThat(settled(index)).isEmpty();
      world.executeWrite(() -> world.add(when));
      world.executeRead(() -> index.these(4, List.of(), List.of(plan.iri(), OUTCOME), world));
      assertThat(settled(index)).containsExactly(plan.iri());
      world.executeRead(() -> index.everything(5, world));
      assertThat(settled(index)).containsExactly(plan.iri());
    }
  }

  private static Described plan(NewsIndex index, DatasetGraph world) {
    Choice choice =
        NewsIndex.choice(
            "event",
            "earliest",
            new Condition.OneOf("class", List.of(Ng.NS + "Meeting", Ng.NS + "Visit")),
            new Condition.OneOf("status", List.of(Ng.NS + "planned")),
            new Condition.Count("specific", 1, 1));
    String iri = index.first(choice, 1).get(0).iri();
    return Described.known(world, NodeFactory.createURI(iri));
  }

  /** An event that is what was planned; its status comes first. */
  private static List<Quad> outcome(Described plan) {
    Node event = NodeFactory.createURI(OUTCOME);
    List<Quad> quads = new ArrayList<>();
    quads.add(new Quad(Quad.defaultGraphIRI, event, Ng.STATUS, Ng.term("happened")));
    plan.properties()
        .forEach(
            (property, values) ->
                values.stream()
                    .filter(value -> !property.equals(Ng.STATUS))
                    .forEach(
                        value ->
                            quads.add(new Quad(Quad.defaultGraphIRI, event, property, value))));
    return quads;
  }

  /** Heads of which countries met in which events. */
  private static List<String> met(NewsIndex index) {
    List<String> seen = new ArrayList<>();
    for (Chosen event : index.first(NewsIndex.choice("event", "iri"), 1000)) {
      index.heads(event.iri(), List.of(), 100).forEach(met -> seen.add(event + " " + met));
    }
    Choice headed = NewsIndex.choice("event", "iri", new Condition.Some("headed"));
    index.first(headed, 1000).forEach(event -> seen.add(event.iri()));
    return seen;
  }

  /** Plans of which another event is the outcome. */
  private static List<String> settled(NewsIndex index) {
    Condition planned = new Condition.OneOf("status", List.of(Ng.NS + "planned"));
    List<String> plans = new ArrayList<>();
    index
        .first(NewsIndex.choice("event", "iri", planned), 1000)
        .forEach(plan -> plans.add(plan.iri()));
    index
        .first(NewsIndex.choice("event", "iri", planned, new Condition.Open()), 1000)
        .forEach(plan -> plans.remove(plan.iri()));
    return plans;
  }

  @Test
  void nothingOfAWithdrawnArticleStaysInItsFiles() throws IOException {
    try (NewsStore store = NewsStore.openOrCreate(store());
        NewsIndex index = NewsIndex.beside(store).orElseThrow()) {
      store.load(articles);
      store.load(List.of(renamed(articles.get(1))));
      store.correct(articles.get(1).iri() + ",withdraw,");
    }
    try (Stream<Path> files = Files.walk(store().resolve("index"))) {
      assertThat(files.filter(Files::isRegularFile).filter(f -> holds(f, "xylophon"))).isEmpty();
    }
  }

  private static boolean holds(Path file, String words) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(words);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void catchesUpWithWhatItMissed() throws IOException {
    try (NewsStore store = NewsStore.openOrCreate(store());
        NewsIndex index = NewsIndex.beside(store).orElseThrow()) {
      store.load(articles.subList(0, 3));
    }
    try (NewsStore store = NewsStore.open(store())) {
      store.load(articles.subList(3, articles.size()));
    }
    try (NewsStore store = NewsStore.open(store());
        NewsIndex index = NewsIndex.beside(store).orElseThrow()) {
      assertThat(all(index)).isEqualTo(anew(store));
    }
  }

  @Test
  void isMadeAnewWhereItsFilesAreBroken() throws IOException {
    try (NewsStore store = NewsStore.openOrCreate(store());
        NewsIndex index = NewsIndex.beside(store).orElseThrow()) {
      store.load(articles);
    }
    try (Stream<Path> files = Files.list(store().resolve("index"))) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().startsWith("segments")).toList()) {
        Files.write(
            file, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18});
      }
    }
    try (NewsStore store = NewsStore.open(store());
        NewsIndex index = NewsIndex.beside(store).orElseThrow()) {
      assertThat(all(index)).isEqualTo(anew(store));
    }
  }

  @Test
  void aCompactionLeavesItInStep() throws IOException {
    try (NewsStore store = NewsStore.openOrCreate(store());
        NewsIndex index = NewsIndex.beside(store).orElseThrow()) {
      store.load(articles);
      store.compact();
      assertThat(all(index)).isEqualTo(anew(store));
    }
  }

  @Test
  void findsWordsWhateverTheirEndingsAndAccents() {
    try (NewsStore store = NewsStore.openOrCreate(store());
        NewsIndex index = NewsIndex.beside(store).orElseThrow()) {
      store.load(List.of(renamed(articles.get(1))));
      String iri = articles.get(1).iri();
      for (String typed :
          List.of(
              "Xylophonist", "xýlophonists rehearse", "\"zanzibarian xylophonists\"", "xylo*")) {
        assertThat(index.articles(typed, List.of(), 0, 5).iris()).as(typed).containsExactly(iri);
      }
      for (String typed :
          List.of("\"xylophonists zanzibarian\"", "xylophonists -quietly", "-nothing", "")) {
        assertThat(index.articles(typed, List.of(), 0, 5).iris()).as(typed).isEmpty();
      }
    }
  }

  @Test
  void marksTheWordsInCodePoints() {
    String text = "First line.\n😀 " + SENTENCE + ". Another.";
    Passages.Passage passage = Passages.of(text, "rehearsal rehearse xylophonist", 3).get(0);
    int[] points = text.codePoints().toArray();
    assertThat(passage.marks())
        .extracting(m -> new String(points, m.begin(), m.end() - m.begin()))
        .containsExactly("xylophonists", "rehearsed");
    assertThat(new String(points, passage.begin(), passage.end() - passage.begin()))
        .isEqualTo(passage.words());
  }

  /** The article with another person and another text. */
  private static ArticleGraph renamed(ArticleGraph article) {
    Graph graph = GraphFactory.createDefaultGraph();
    article.triples().stream().map(NewsIndexTest::renamed).forEach(graph::add);
    return new ArticleGraph(article.iri(), graph);
  }

  private static Triple renamed(Triple t) {
    boolean text =
        t.getPredicate().equals(Nif.IS_STRING) || t.getPredicate().equals(Ng.CONTENT_HASH);
    Node object =
        text
            ? NodeFactory.createLiteralString(
                t.getObject().getLiteralLexicalForm() + "\n" + SENTENCE + ".")
            : t.getObject();
    boolean headline = t.getPredicate().equals(Schema.HEADLINE);
    return Triple.create(
        t.getSubject(),
        t.getPredicate(),
        headline ? NodeFactory.createLiteralString("Another headline") : object);
  }

  private List<String> anew(NewsStore store) throws IOException {
    return anew(store, NewsIndexTest::all);
  }

  private List<String> anew(NewsStore store, Function<NewsIndex, List<String>> seen)
      throws IOException {
    try (NewsIndex fresh = NewsIndex.open(Files.createTempDirectory(folder, "index"))) {
      return store.read(
          dataset -> {
            fresh.everything(1, dataset);
            return seen.apply(fresh);
          });
    }
  }

  /** Who acts for each country, and in which events. */
  private static List<String> represented(NewsIndex index) {
    List<String> seen = new ArrayList<>();
    Choice countries =
        NewsIndex.choice("entity", "iri", new Condition.OneOf("type", List.of("Country")));
    for (Chosen country : index.first(countries, 1000)) {
      List<String> one = List.of(country.iri());
      index.mandates(one).forEach(mandate -> seen.add(mandate.toString()));
      for (String field : List.of("actor", "nation", "agent", "target", "host", "visitor")) {
        Choice events = NewsIndex.choice("event", "iri", new Condition.Acting(field, one));
        index.first(events, 1000).forEach(event -> seen.add(country + field + event));
      }
    }
    return seen;
  }

  /** All that can be seen of an index. */
  private static List<String> all(NewsIndex index) {
    List<String> seen = new ArrayList<>();
    for (String kind :
        List.of("event", "article", "tenure", "relation", "said", "entity", "joined")) {
      for (String order : List.of("latest", "earliest", "missing", "names", "day", "said", "iri")) {
        index.first(NewsIndex.choice(kind, order), 1000).forEach(c -> seen.add(kind + order + c));
      }
    }
    seen.addAll(represented(index));
    seen.add(index.counts().toString());
    for (String letter : List.of("a", "b", "e", "k", "p", "s")) {
      index.beginning(letter, 100).stream().map(FoundName::toString).sorted().forEach(seen::add);
    }
    index.articles("president", List.of(), 0, 100).iris().stream().sorted().forEach(seen::add);
    index.events("met", List.of(), 0, 100).iris().stream().sorted().forEach(seen::add);
    return seen;
  }
}
