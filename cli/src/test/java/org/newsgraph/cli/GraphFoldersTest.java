package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.cli.program.ExitStatus;

/** Commands over article graphs alone say what goes together and what does not. */
class GraphFoldersTest {
  private static final String IRI = "<https://example.org/article/one>";

  @TempDir Path folder;

  private Path graphs() throws IOException {
    return Files.write(
        folder.resolve("news.nq"),
        List.of(
                IRI
                    + " <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
                    + " <https://schema.org/NewsArticle> ",
                IRI + " <https://schema.org/identifier> \"one\" ",
                IRI + " <https://w3id.org/newsgraph/ns#contentHash> \"1\" ",
                IRI + " <https://w3id.org/newsgraph/ns#extractorVersion> \"1\" ",
                IRI
                    + " <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#isString>"
                    + " \"The same words.\" ")
            .stream()
            .map(triple -> triple + IRI + " .")
            .toList());
  }

  @Test
  void aStoreMadeInBulkTakesTheSameArticleForWhatItIs() throws IOException {
    String file = graphs().toString();
    String store = folder.resolve("store").toString();
    Command made = Command.newsgraph("load", "--bulk", file, "--store", store);
    assertThat(made.out()).contains("found 1 = loaded 1");
    Command again = Command.newsgraph("load", file, "--store", store);
    assertThat(again.out()).contains("found 1 = loaded 0 + replaced 0 + unchanged 1");
    Command twice = Command.newsgraph("load", "--bulk", file, "--store", store);
    assertThat(twice.status()).isNotEqualTo(ExitStatus.DONE);
    assertThat(twice.err()).contains("There is a store in").contains("Leave --bulk out");
  }

  @Test
  void whatIsNotThereIsNamed() {
    Command command =
        Command.newsgraph("load", "nowhere.nq", "--store", folder.resolve("s").toString());
    assertThat(command.err()).contains("no file or folder nowhere.nq");
  }

  @Test
  void oneDestinationAtATime() {
    assertThat(Command.newsgraph("extract", ".", "--graphs", "g", "--output", "o.nq").err())
        .contains("give one of them");
    assertThat(Command.newsgraph("extract", ".", "--graphs", "g", "--corrections", "c.csv").err())
        .contains("when the graphs are loaded");
    assertThat(Command.newsgraph("extract", "--watch", ".", "--output", "o.nq").err())
        .contains("--watch has no end");
    assertThat(Command.newsgraph("extract", "--watch", "-").err()).contains("standard input");
  }
}
