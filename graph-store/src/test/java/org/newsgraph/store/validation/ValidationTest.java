package org.newsgraph.store.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.newsgraph.store.Told;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.vocabulary.Ng;
import org.newsgraph.store.vocabulary.Nif;
import org.newsgraph.store.vocabulary.Schema;
import org.newsgraph.store.vocabulary.Unfolded;

class ValidationTest {
  private final ArticleGraph article =
      Told.article("one")
          .published("2024-08-19")
          .mention("Person", "Ada_Byron")
          .report(Ng.MEETING)
          .who("Ada_Byron", "Emmy_Noether")
          .on("2024-08-18")
          .end()
          .claim("Ada_Byron", Ng.HEAD_OF_STATE, "Utopia")
          .graph();
  private final Graph graph = article.triples();
  private final Node report = NodeFactory.createURI(article.iri() + "#report=0,4,Meeting");
  private final Node claim = NodeFactory.createURI(article.iri() + "#claim=5,9,headOfState");
  private final Node name = NodeFactory.createURI(article.iri());

  private String problem() {
    return Validation.of(article.iri(), graph).problem().orElse("");
  }

  @Test
  void takesWhatIsWellFormed() {
    assertThat(problem()).isEmpty();
  }

  @Test
  void everyReportHasItsStatusOnce() {
    graph.add(report, Ng.STATUS, Ng.PLANNED);
    assertThat(problem()).endsWith("it has exactly one of the six statuses");
  }

  @Test
  void everyReportHasItsTrigger() {
    graph.remove(report, Ng.TRIGGER, Node.ANY);
    assertThat(problem()).endsWith("a report has exactly one trigger");
  }

  @Test
  void everySentenceHasItsWords() {
    graph.remove(Node.ANY, Nif.ANCHOR_OF, NodeFactory.createLiteralString("word word word word "));
    assertThat(problem()).contains("words once");
  }

  @Test
  void whatGoesInIsCompact() {
    Graph stored = Validation.of(article.iri(), graph).graph();
    assertThat(stored.stream(Node.ANY, RDF.Nodes.type, Nif.PHRASE)).isEmpty();
    assertThat(Unfolded.triples(article.iri(), stored).collect(Collectors.toSet()))
        .containsAll(
            graph.stream()
                .filter(t -> !t.getPredicate().equals(Ng.STANDOFF))
                .collect(Collectors.toSet()));
  }

  @Test
  void aNegotiationIsAMeetingByType() {
    graph.remove(report, Ng.EVENT_TYPE, Node.ANY);
    graph.add(report, Ng.EVENT_TYPE, Ng.NEGOTIATION);
    assertThat(problem()).endsWith("a report has exactly one of the event classes");
  }

  @Test
  void everyClaimHasItsEvidence() {
    graph.remove(claim, Ng.SENTENCE, Node.ANY);
    assertThat(problem()).endsWith("it has exactly one sentence as its evidence");
  }

  @Test
  void earliestAndLatestComeTogether() {
    graph.remove(report, Ng.DATE, Node.ANY);
    graph.remove(report, Ng.LATEST, Node.ANY);
    assertThat(problem()).contains("earliest");
  }

  @Test
  void theDateLiesBetweenThem() {
    graph.remove(report, Ng.DATE, Node.ANY);
    graph.add(
        Triple.create(
            report, Ng.DATE, NodeFactory.createLiteralDT("2024-08-20", XSDDatatype.XSDdate)));
    assertThat(problem()).endsWith("its date lies outside of earliest and latest");
  }

  @Test
  void theStandoffFitsTheText() {
    graph.remove(name, Nif.IS_STRING, Node.ANY);
    graph.add(name, Nif.IS_STRING, NodeFactory.createLiteralString("ab"));
    assertThat(problem()).isEqualTo("a mention lies outside of the text");
  }

  @Test
  void irisAreIris() {
    graph.add(name, Schema.URL, NodeFactory.createURI("https://example.org/a b"));
    assertThat(problem()).isEqualTo("not an IRI: https://example.org/a b");
  }

  @Test
  void halvesOfCharactersAreReplaced() {
    graph.add(name, Schema.HEADLINE, NodeFactory.createLiteralString("broken \uD83D"));
    Validation validation = Validation.of(article.iri(), graph);
    assertThat(validation.problem()).isEmpty();
    assertThat(
            validation
                .graph()
                .contains(name, Schema.HEADLINE, NodeFactory.createLiteralString("broken \uFFFD")))
        .isTrue();
  }
}
