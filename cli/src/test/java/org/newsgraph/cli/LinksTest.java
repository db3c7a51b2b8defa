package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Links between the papers and into the code lead somewhere. */
class LinksTest {
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)");

  @Test
  void everyRelativeLinkLeadsToAFile() throws IOException {
    for (Path paper : papers()) {
      LINK.matcher(Files.readString(paper))
          .results()
          .map(link -> paper.resolveSibling(link.group(1)))
          .forEach(target -> assertThat(target).as("in " + paper).exists());
    }
  }

  private static List<Path> papers() throws IOException {
    try (Stream<Path> root = Files.list(Samples.HOME);
        Stream<Path> docs = Files.walk(Samples.HOME.resolve("docs"))) {
      return Stream.concat(root, docs).filter(file -> file.toString().endsWith(".md")).toList();
    }
  }
}
