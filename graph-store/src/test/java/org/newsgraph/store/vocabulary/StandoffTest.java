package org.newsgraph.store.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.newsgraph.store.vocabulary.Standoff.Mention;
import org.newsgraph.store.vocabulary.Standoff.Time;

class StandoffTest {
  private static final String ARTICLE = "https://example.org/article/1";

  private static final Standoff ONE =
      new Standoff(
          List.of(new Mention(0, 4, "name", "Place", List.of("urn:x"), List.of())),
          List.of(new Time(8, 14, "DATE", "2024-08-19")));

  @Test
  void readsWhatItWrites() {
    assertThat(Standoff.read(ONE.json())).isEqualTo(ONE);
  }

  @Test
  void leavesOutWhatIsEmpty() {
    assertThat(ONE.json())
        .isEqualTo(
            "{\"mentions\":[{\"b\":0,\"e\":4,\"k\":\"name\",\"c\":\"Place\",\"r\":[\"urn:x\"]}],"
                + "\"times\":[{\"b\":8,\"e\":14,\"t\":\"DATE\",\"v\":\"2024-08-19\"}]}");
  }

  @Test
  void unfoldsOverCodePoints() {
    List<Triple> nif = ONE.unfold(ARTICLE, "Baku\uD83D\uDE00on Monday").toList();
    assertThat(nif)
        .filteredOn(t -> t.getPredicate().equals(Nif.ANCHOR_OF))
        .extracting(t -> t.getObject().getLiteralLexicalForm())
        .containsExactly("Baku", "Monday");
    assertThat(nif).hasSize(15);
  }
}
