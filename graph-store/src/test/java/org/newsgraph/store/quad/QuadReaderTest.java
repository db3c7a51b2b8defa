package org.newsgraph.store.quad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.RandomNews;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.file.GraphFile;

class QuadReaderTest {
  @TempDir Path folder;

  private static final class Seen extends StreamRDFBase {
    private final List<Quad> quads = new ArrayList<>();
    private int begun;
    private int finished;

    @Override
    public void start() {
      begun++;
    }

    @Override
    public void quad(Quad quad) {
      quads.add(quad);
    }

    @Override
    public void finish() {
      finished++;
    }
  }

  private static List<Quad> read(String text) throws IOException {
    Seen seen = new Seen();
    new QuadReader(seen).read(new StringReader(text));
    assertThat(List.of(seen.begun, seen.finished)).containsExactly(1, 1);
    return seen.quads;
  }

  private static List<Quad> byTheLibrary(String text) {
    Seen seen = new Seen();
    RDFParser.fromString(text, Lang.NQUADS).parse(seen);
    return seen.quads;
  }

  @Test
  void readsWhatIsWrittenAsTheLibraryDoes() throws IOException {
    Path file = folder.resolve("news.nq");
    GraphFile.write(
        IntStream.range(0, 5).mapToObj(i -> new RandomNews(i).article(i)).toList(),
        Corrections.NONE,
        file);
    String text = Files.readString(file);
    assertThat(read(text)).isNotEmpty().isEqualTo(byTheLibrary(text));
  }

  @Test
  void readsEveryFormOfTermAsTheLibraryDoes() throws IOException {
    String text =
        """
        # a comment

        <urn:s> <urn:p> "plain" .
        <urn:s> <urn:p> "in a graph" <urn:g> .
        <urn:s> <urn:p> <urn:o> <urn:g> .
        <urn:s> <urn:p> "" <urn:g> .
        <urn:s> <urn:p> "a \\"quote\\", a \\\\, a line\\nand\\ttab, \\u00e9, \\U0001F600, é 😀" <urn:g> .
        <urn:s> <urn:p> "ends in \\\\" <urn:g> .
        <urn:s> <urn:p> "Haus"@de <urn:g> .
        <urn:s> <urn:p> "2024-08-19"^^<http://www.w3.org/2001/XMLSchema#date> <urn:g> .
        <urn:s> <urn:p> "odd"^^<urn:type> .
        <urn:s>\t<urn:p>   <urn:o>   <urn:g>.
          <urn:s> <urn:p> <urn:\\u006F> <urn:g> . # escaped, and a comment behind it
        """;
    assertThat(read(text)).hasSize(11).isEqualTo(byTheLibrary(text));
  }

  @Test
  void aLineThatIsNoneIsToldByItsNumber() {
    String good = "<urn:s> <urn:p> <urn:o> .\n";
    for (String bad :
        List.of("Skip to content", "<urn:s> <urn:p> \"open .", "<urn:s> <urn:p> .", "<urn:s")) {
      assertThatThrownBy(() -> read(good + bad))
          .as(bad)
          .isInstanceOf(RiotException.class)
          .hasMessageContaining("line: 2");
    }
  }
}
