package org.newsgraph.store.quad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NTriplesTermTest {
  static Stream<Node> terms() {
    return Stream.of(
        NodeFactory.createURI("https://example.org/Bogotá#x=1,2"),
        NodeFactory.createLiteralString(
            "two\nlines, \"quoted\" \\ back\tslash \r \f \b \u0000 \u007f ✓ \uD83D\uDE00"),
        NodeFactory.createLiteralLang("mot", "fr"),
        NodeFactory.createLiteralDT("2024-08", XSDDatatype.XSDgYearMonth));
  }

  @ParameterizedTest
  @MethodSource("terms")
  void theLibraryReadsBackWhatIsWritten(Node term) {
    StringBuilder line = new StringBuilder("<urn:s> <urn:p> ");
    NTriplesTerm.append(term, line);
    Node read =
        RDFParser.fromString(line + " .\n", Lang.NTRIPLES).toGraph().find().next().getObject();
    assertThat(read).isEqualTo(term);
  }
}
