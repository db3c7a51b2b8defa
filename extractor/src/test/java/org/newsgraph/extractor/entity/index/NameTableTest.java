package org.newsgraph.extractor.entity.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameTableTest {
  @TempDir Path folder;

  @Test
  void namesLeadToTheirNumbersAsTheyAreSpelled() throws IOException {
    NameTableWriter writer = new NameTableWriter();
    IntStream.range(0, 5000).forEach(i -> writer.add("name " + i, i));
    writer.add("name 7", 99);
    writer.write(folder.resolve("names"), number -> 2 * number);

    NameTable table = NameTable.open(folder.resolve("names"));

    assertThat(IntStream.range(0, 5000))
        .allMatch(i -> table.get("name " + i).equals(OptionalInt.of(2 * i)));
    assertThat(table.get("Name 7")).isEmpty();
    assertThat(table.get("name 5000")).isEmpty();
  }
}
