package org.newsgraph.extractor.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every table of the product has a header line that names its columns, and no row has more cells.
 */
class EveryTableTest {
  private static final Path RESOURCES = Path.of("src/main/resources/org/newsgraph/extractor");

  @TestFactory
  Stream<DynamicTest> namesItsColumns() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList().stream()
          .map(
              file ->
                  DynamicTest.dynamicTest(
                      RESOURCES.relativize(file).toString(), () -> check(file)));
    }
  }

  private static void check(Path file) throws IOException {
    List<List<String>> rows =
        Files.readAllLines(file).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> List.of(line.split("\t", -1)))
            .toList();
    List<String> columns = rows.get(0);
    assertThat(columns).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z][a-z0-9-]*"));
    assertThat(rows).allMatch(row -> row.size() <= columns.size());
  }
}
