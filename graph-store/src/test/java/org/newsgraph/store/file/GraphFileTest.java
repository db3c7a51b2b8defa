package org.newsgraph.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.RandomNews;
import org.newsgraph.store.Told;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.article.Outcome;
import org.newsgraph.store.article.Receipt;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.vocabulary.Ng;

class GraphFileTest {
  @TempDir Path folder;

  private static ArticleGraph one() {
    return Told.article("one")
        .published("2024-08-19")
        .text("one")
        .mention("Person", "Vladimir_Putin")
        .report(Ng.MEETING)
        .who("Vladimir_Putin", "Ilham_Aliyev")
        .in("Baku", "Azerbaijan")
        .on("2024-08-18")
        .end()
        .graph();
  }

  private static ArticleGraph two() {
    return Told.article("two")
        .published("2024-08-20")
        .text("two")
        .report(Ng.MEETING)
        .who("Vladimir_Putin", "Ilham_Aliyev")
        .end()
        .graph();
  }

  @Test
  void writesOneEventForTwoArticlesAndTheSameBytesInAnyOrder() throws IOException {
    Path first = folder.resolve("first.nq");
    Path second = folder.resolve("second.nq");
    assertThat(GraphFile.write(List.of(one(), two()), Corrections.NONE, first))
        .extracting(Receipt::outcome)
        .containsExactly(Outcome.LOADED, Outcome.LOADED);
    GraphFile.write(List.of(two(), one()), Corrections.NONE, second);
    assertThat(first).hasSameBinaryContentAs(second);
    assertThat(Files.readString(first))
        .contains("\"Meeting: Ilham Aliyev, Vladimir Putin (Baku, 2024-08-18)\" .\n")
        .contains("<https://w3id.org/newsgraph/ns#reportCount> \"2\"")
        .doesNotContain("standoff");
  }

  @Test
  void quarantinesTheSecondOfOneIdentity() {
    assertThat(GraphFile.write(List.of(one(), one()), Corrections.NONE, folder.resolve("x.nq.gz")))
        .extracting(Receipt::outcome)
        .containsExactly(Outcome.LOADED, Outcome.QUARANTINED);
  }

  @Test
  void whatItWroteIsReadBackInBatches() {
    Path file = folder.resolve("news.nq.gz");
    List<ArticleGraph> articles =
        IntStream.range(0, 5).mapToObj(i -> new RandomNews(i).article(i)).toList();
    GraphFile.write(articles, Corrections.NONE, file);
    List<List<String>> batches = new ArrayList<>();
    GraphFile.read(file, 2, batch -> batches.add(batch.stream().map(ArticleGraph::iri).toList()));
    assertThat(batches).extracting(List::size).containsExactly(2, 2, 1);
    assertThat(batches.stream().flatMap(List::stream).toList())
        .containsExactlyElementsOf(articles.stream().map(ArticleGraph::iri).sorted().toList());
  }

  @Test
  void anotherKindOfFileIsRefusedByItsName() throws IOException {
    Path file = Files.writeString(folder.resolve("story.txt"), "Skip to content");
    assertThatThrownBy(() -> GraphFile.read(file, 2, batch -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("story.txt is no N-Quads file");
  }

  @Test
  void aFileInAnotherEncodingIsRefused() throws IOException {
    byte[] latin = "<urn:s> <urn:p> \"caf\u00e9\" .".getBytes(StandardCharsets.ISO_8859_1);
    Path file = Files.write(folder.resolve("latin.nq"), latin);
    assertThatThrownBy(() -> GraphFile.read(file, 2, batch -> {}))
        .hasMessageContaining("latin.nq is no N-Quads file: it is not in UTF-8");
  }
}
