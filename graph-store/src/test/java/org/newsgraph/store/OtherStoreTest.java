package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.store.publication.Target;

/** A store of another make holds what the store holds, and only differences travel. */
class OtherStoreTest {
  private static final String KNOWLEDGE = "urn:example:knowledge";

  @TempDir Path folder;

  private Rdf4jTarget there;
  private Path place;

  @BeforeEach
  void start() throws IOException {
    there = new Rdf4jTarget();
    place = folder.resolve("store");
    try (NewsStore store = NewsStore.openOrCreate(place)) {
      store.load(RandomNews.articles(0, 6));
    }
  }

  @AfterEach
  void stop() {
    there.close();
  }

  private void publish(boolean update, Optional<String> credentials) {
    Optional<String> statements = update ? Optional.of(there.statements()) : Optional.empty();
    Housekeeping.of(place)
        .publish(
            new Target(there.graphs(), statements, Optional.of(KNOWLEDGE), credentials), false);
  }

  private void isTheSame() {
    Path file = folder.resolve("export.nq");
    Housekeeping.of(place).export(file);
    DatasetGraph here = DatasetGraphFactory.create();
    RDFDataMgr.read(here, file.toUri().toString());
    here.addGraph(NodeFactory.createURI(KNOWLEDGE), here.getDefaultGraph());
    here.deleteAny(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY);
    assertThat(IsoMatcher.isomorphic(here, there.content())).isTrue();
  }

  private static String article(int number) {
    return RandomNews.articles(number, number + 1).get(0).iri();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void holdsTheSameAlsoAfterAWithdrawal(boolean update) {
    Optional<String> credentials = Optional.of(Rdf4jTarget.CREDENTIALS);
    publish(update, credentials);
    isTheSame();
    assertThat(there.requests()).hasSizeGreaterThan(6);
    publish(update, credentials);
    assertThat(there.requests()).isEmpty();
    try (NewsStore store = NewsStore.open(place)) {
      store.load(List.of(new RandomNews(77).article(2), new RandomNews(9).article(9)));
      store.correct(article(3) + ",withdraw,");
    }
    publish(update, credentials);
    isTheSame();
    assertThat(there.requests())
        .containsExactlyInAnyOrder(
            "PUT " + article(2),
            "PUT " + article(9),
            "DELETE " + article(3),
            update ? "update" : "PUT " + KNOWLEDGE);
  }

  @Test
  void withoutThePasswordNothingIsTakenAndWithItAll() {
    assertThatThrownBy(() -> publish(true, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("401")
        .hasMessageContaining("--credentials");
    assertThatThrownBy(() -> publish(true, Optional.of("ada:guess"))).hasMessageContaining("401");
    assertThat(there.content().isEmpty()).isTrue();
    publish(true, Optional.of(Rdf4jTarget.CREDENTIALS));
    isTheSame();
  }
}
