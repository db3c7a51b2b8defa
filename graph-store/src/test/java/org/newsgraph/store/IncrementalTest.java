package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.consolidation.ArticleKnowledge;
import org.newsgraph.store.consolidation.Consolidation;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.revision.CorrectionRevision;
import org.newsgraph.store.revision.Delta;
import org.newsgraph.store.revision.Revision;
import org.newsgraph.store.vocabulary.Ng;

/**
 * Whatever arrives, is replaced and withdrawn in whatever order: the knowledge layer is what
 * working it out from scratch gives.
 */
class IncrementalTest {
  private static final int ARTICLES = 8;

  @Property(tries = 40, seed = "7", shrinking = ShrinkingMode.OFF)
  void incrementalEqualsFromScratch(@ForAll long seed) {
    Random random = new Random(seed);
    Corrections corrections = corrections(random);
    DatasetGraph store = DatasetGraphFactory.create();
    SortedMap<String, Graph> world = new TreeMap<>();
    for (int step = 0; step < 10; step++) {
      SortedMap<String, Optional<Graph>> changes = changes(random);
      Revision.replacing(changes, store, corrections).apply(store);
      changes.forEach(
          (iri, graph) -> graph.ifPresentOrElse(g -> world.put(iri, g), () -> world.remove(iri)));
      assertThat(
              differences(lines(store.getDefaultGraph()), lines(fromScratch(world, corrections))))
          .isEmpty();
    }
    assertThat(differences(quads(store), quads(inOneGo(world, corrections)))).isEmpty();
  }

  @Property(tries = 30, seed = "13", shrinking = ShrinkingMode.OFF)
  void whatManyTellAlikeEqualsFromScratch(@ForAll long seed) {
    Random random = new Random(seed);
    int days = 1 + random.nextInt(3);
    DatasetGraph store = DatasetGraphFactory.create();
    SortedMap<String, Graph> world = new TreeMap<>();
    for (int step = 1; step <= 48; step++) {
      ArticleGraph article =
          new CrowdedNews(random.nextLong(), days, 7).article(random.nextInt(60));
      Optional<Graph> graph =
          random.nextInt(10) == 0 ? Optional.empty() : Optional.of(article.triples());
      Revision.replacing(new TreeMap<>(Map.of(article.iri(), graph)), store, Corrections.NONE)
          .apply(store);
      graph.ifPresentOrElse(g -> world.put(article.iri(), g), () -> world.remove(article.iri()));
      if (step % 8 == 0) {
        assertThat(differences(quads(store), quads(inOneGo(world, Corrections.NONE)))).isEmpty();
      }
    }
  }

  /** Many of one shape, of which the first stand for the others; hardly anything goes. */
  @Property(tries = 30, seed = "17", shrinking = ShrinkingMode.OFF)
  void whatManyTellInWordsOfTheirOwnEqualsFromScratch(@ForAll long seed) {
    Random random = new Random(seed);
    int days = 1 + random.nextInt(4);
    int seldom = 20 + random.nextInt(200);
    DatasetGraph store = DatasetGraphFactory.create();
    SortedMap<String, Graph> world = new TreeMap<>();
    for (int step = 1; step <= 72; step++) {
      ArticleGraph article =
          new CrowdedNews(random.nextLong(), days, seldom).article(random.nextInt(1000));
      Optional<Graph> graph =
          random.nextInt(30) == 0 ? Optional.empty() : Optional.of(article.triples());
      Revision.replacing(new TreeMap<>(Map.of(article.iri(), graph)), store, Corrections.NONE)
          .apply(store);
      graph.ifPresentOrElse(g -> world.put(article.iri(), g), () -> world.remove(article.iri()));
      if (step % 9 == 0) {
        assertThat(differences(quads(store), quads(inOneGo(world, Corrections.NONE)))).isEmpty();
      }
    }
  }

  @Property(tries = 25, seed = "11", shrinking = ShrinkingMode.OFF)
  void whatCorrectionsTouchEqualsFromScratch(@ForAll long seed) {
    Random random = new Random(seed);
    SortedMap<String, Graph> world = new TreeMap<>();
    for (int number = 0; number < ARTICLES; number++) {
      ArticleGraph article = new RandomNews(random.nextLong()).article(number);
      world.put(article.iri(), article.triples());
    }
    List<String> lines = new ArrayList<>();
    Corrections before = Corrections.NONE;
    DatasetGraph store = inOneGo(world, before);
    for (int step = 0; step < 10; step++) {
      if (!lines.isEmpty() && random.nextInt(3) == 0) {
        lines.remove(random.nextInt(lines.size()));
      } else {
        lines.add(line(random, store));
      }
      Corrections now = Corrections.parse(String.join("\n", lines));
      Optional<Delta> touched = CorrectionRevision.of(store, before, now, ARTICLES);
      assertThat(touched).as(lines.toString()).isPresent();
      touched.orElseThrow().apply(store);
      assertThat(differences(quads(store), quads(inOneGo(world, now))))
          .as(String.join("\n", lines))
          .isEmpty();
      before = now;
    }
  }

  @Test
  void theNewsCallsSomebodyByAnOfficeWhoseHolderOthersKnow() {
    SortedMap<String, Graph> world = new TreeMap<>();
    RandomNews.articles(0, 60).forEach(a -> world.put(a.iri(), a.triples()));
    assertThat(
            fromScratch(world, Corrections.NONE).stream(Node.ANY, Ng.JOINED_BECAUSE, Node.ANY)
                .filter(t -> t.getSubject().getURI().endsWith("#group=Utopia/rulers")))
        .hasSizeGreaterThan(3);
  }

  /** Something that people may say of what is in the store. */
  private static String line(Random random, DatasetGraph store) {
    List<String> reports = subjects(store, Ng.REPORTS);
    List<String> events =
        store.stream(Quad.defaultGraphIRI, Node.ANY, Ng.REPORTS, Node.ANY)
            .map(q -> q.getObject().getURI())
            .distinct()
            .sorted()
            .toList();
    List<String> entities =
        subjects(store, RDFS.Nodes.label).stream().filter(IncrementalTest::isEntity).toList();
    String report = any(random, reports);
    String entity = any(random, entities);
    return switch (random.nextInt(15)) {
      case 0 -> report + ",place," + entity;
      case 1 -> report + ",day,2024-08-1" + random.nextInt(10);
      case 2 -> report + ",status,planned";
      case 3 -> report + ",class,Visit";
      case 4 -> report + ",participant," + entity;
      case 5 -> report + ",no participant," + entity;
      case 6 -> report + ",reject";
      case 7 -> any(random, events) + ",same as," + any(random, events);
      case 8 -> report + ",not the same as," + any(random, reports);
      case 9 -> entity + ",same as," + any(random, entities);
      case 10 -> entity + ",not the same as," + any(random, entities);
      case 11 -> entity + ",type,Organization";
      case 13 -> called(report) + ",not the same as," + entity;
      case 12 -> report.replaceFirst("#.*", "") + ",not the same as," + entity;
      default -> entity + ",link,https://en.wikipedia.org/wiki/Some_" + random.nextInt(3);
    };
  }

  /** Whom the report's article may call by an office. */
  private static String called(String report) {
    return report.replaceFirst("#.*", "#group=Utopia/rulers");
  }

  private static boolean isEntity(String iri) {
    return iri.contains("/entity/");
  }

  private static List<String> subjects(DatasetGraph store, Node property) {
    return store.stream(Quad.defaultGraphIRI, Node.ANY, property, Node.ANY)
        .map(q -> q.getSubject().getURI())
        .distinct()
        .sorted()
        .toList();
  }

  private static String any(Random random, List<String> iris) {
    return iris.get(random.nextInt(iris.size()));
  }

  private static SortedMap<String, Optional<Graph>> changes(Random random) {
    SortedMap<String, Optional<Graph>> changes = new TreeMap<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      int number = random.nextInt(ARTICLES);
      ArticleGraph article = new RandomNews(random.nextLong()).article(number);
      changes.put(
          article.iri(),
          random.nextInt(4) == 0 ? Optional.empty() : Optional.of(article.triples()));
    }
    return changes;
  }

  private static Corrections corrections(Random random) {
    String a = Told.BASE + "article/a1#report=0,4,Meeting";
    String b = Told.BASE + "article/a2#report=0,4,Meeting";
    return switch (random.nextInt(4)) {
      case 0 -> Corrections.parse(a + ",same as," + b);
      case 1 -> Corrections.parse(a + ",not the same as," + b);
      case 2 ->
          Corrections.parse(Told.entity("Ada_Byron") + ",same as," + Told.entity("Ada_Lovelace"));
      default -> Corrections.NONE;
    };
  }

  private static Graph fromScratch(SortedMap<String, Graph> world, Corrections corrections) {
    List<ArticleKnowledge> articles =
        world.entrySet().stream()
            .map(e -> ArticleKnowledge.of(e.getKey(), e.getValue(), corrections))
            .toList();
    return Consolidation.of(articles, corrections);
  }

  private static DatasetGraph inOneGo(SortedMap<String, Graph> world, Corrections corrections) {
    DatasetGraph store = DatasetGraphFactory.create();
    SortedMap<String, Optional<Graph>> all = new TreeMap<>();
    world.forEach((iri, graph) -> all.put(iri, Optional.of(graph)));
    Revision.replacing(all, store, corrections).apply(store);
    return store;
  }

  private static Set<String> differences(Set<String> have, Set<String> want) {
    Set<String> differences = new TreeSet<>();
    want.stream().filter(l -> !have.contains(l)).forEach(l -> differences.add("missing: " + l));
    have.stream().filter(l -> !want.contains(l)).forEach(l -> differences.add("surplus: " + l));
    return differences;
  }

  private static Set<String> quads(DatasetGraph store) {
    return store.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
        .map(Object::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> lines(Graph graph) {
    return graph.stream().map(Triple::toString).collect(Collectors.toCollection(TreeSet::new));
  }
}
