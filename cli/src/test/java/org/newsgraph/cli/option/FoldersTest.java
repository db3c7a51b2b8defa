package org.newsgraph.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
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
}
