package org.newsgraph.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.extractor.article.Origin;

class FoldersTest {
  private final Folders folders = new Folders(List.of(Path.of("news"), Path.of("other/deep")));

  @Test
  void theFirstFolderBelowTheGivenOneIsTheCollection() {
    assertThat(folders.first(Origin.of("news/haiti/2010/a.txt"))).contains("haiti");
    assertThat(folders.first(Origin.of("other/deep/x/a.zip").member("b/c.txt"))).contains("x");
  }

  @Test
  void whatLiesInTheGivenFolderItselfIsInNone() {
    assertThat(folders.first(Origin.of("news/a.txt"))).isEmpty();
    assertThat(folders.first(Origin.of("elsewhere/a.txt"))).isEmpty();
    assertThat(folders.first(new Origin("-", 3))).isEmpty();
  }

  @Test
  void aFolderMayHaveTheSignOfAPartInItsName(@TempDir Path given) throws IOException {
    Path file = Files.createDirectory(given.resolve("Case #7")).resolve("a.zip");
    Folders inIt = new Folders(List.of(given));
    assertThat(inIt.first(Origin.of(file.toString()).member("b/c.txt"))).contains("Case #7");
    assertThat(inIt.first(Origin.of(given.resolve("a.zip").toString()).member("b/c.txt")))
        .isEmpty();
    assertThat(new Folders(List.of(given.resolve("Case #7"))).first(Origin.of(file.toString())))
        .isEmpty();
  }
}
