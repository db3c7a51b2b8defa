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
  private static final List<String> GUIDES = List.of("ARCHITECTURE.md", "CONTRIBUTING.md");

  /** What is written as code with a dot inside and is no file. */
  private static final Pattern NAMED =
      Pattern.compile("`((?:[a-z]+\\.)+(?!tsv|ttl|rq|md|jsonl)[A-Za-z]+)`");

  private static final Pattern RUN = Pattern.compile("-Dtest='?([A-Za-z,]+)");

  @Test
  void everyRelativeLinkLeadsToAFile() throws IOException {
    for (Path paper : papers()) {
      LINK.matcher(Files.readString(paper))
          .results()
          .map(link -> paper.resolveSibling(link.group(1)))
          .forEach(target -> assertThat(target).as("in " + paper).exists());
    }
  }

  /** {@code fact.discourse} is a room, {@code article.input.Opener} a class in one. */
  @Test
  void everyRoomAndClassThatIsNamedStandsWhereItIsSaidTo() throws IOException {
    List<String> places = code("/src/main/java/org/newsgraph/");
    for (String paper : GUIDES) {
      NAMED
          .matcher(Files.readString(Samples.HOME.resolve(paper)))
          .results()
          .map(name -> "/" + name.group(1).replace('.', '/'))
          .forEach(
              name ->
                  assertThat(places)
                      .as(name + " in " + paper)
                      .anyMatch(place -> place.endsWith(name)));
    }
  }

  /** Files and folders below such a folder, without their ending. */
  private static List<String> code(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(Samples.HOME)) {
      return files
          .map(Path::toString)
          .filter(file -> file.contains(folder))
          .map(file -> file.replaceFirst("\\.java$", ""))
          .toList();
    }
  }

  @Test
  void everyTestThatIsNamedToBeRunIsThere() throws IOException {
    List<String> tests =
        code("/src/test/java/").stream().map(file -> file.replaceFirst(".*/", "")).toList();
    for (String paper : GUIDES) {
      assertThat(tests)
          .as("tests named in " + paper)
          .containsAll(
              RUN.matcher(Files.readString(Samples.HOME.resolve(paper)))
                  .results()
                  .flatMap(run -> Stream.of(run.group(1).split(",")))
                  .toList());
    }
  }

  private static List<Path> papers() throws IOException {
    try (Stream<Path> root = Files.list(Samples.HOME);
        Stream<Path> docs = Files.walk(Samples.HOME.resolve("docs"))) {
      return Stream.concat(root, docs).filter(file -> file.toString().endsWith(".md")).toList();
    }
  }
}
