package org.newsgraph.extractor.entity.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StringTableTest {
  @TempDir Path folder;

  @Test
  void stringsAreNumberedInOrderAndEachStandsOnce() throws IOException {
    StringTableWriter writer = new StringTableWriter();
    List.of("Baku", "Aachen", "Baku", "Zürich").forEach(writer::add);

    int[] numbers = writer.write(folder.resolve("strings"));

    StringTable table = StringTable.open(folder.resolve("strings"));
    assertThat(numbers).containsExactly(1, 0, 1, 2);
    assertThat(table.size()).isEqualTo(3);
    assertThat(table.get(2)).isEqualTo("Zürich");
    assertThat(table.find("Aachen")).isZero();
    assertThat(table.find("Bonn")).isEqualTo(-1 - 2);
  }

  @Test
  void everyStringIsFoundAcrossBlocks() throws IOException {
    StringTableWriter writer = new StringTableWriter();
    IntStream.range(0, 1000).forEach(i -> writer.add("title_" + i));
    writer.write(folder.resolve("many"));

    StringTable table = StringTable.open(folder.resolve("many"));

    assertThat(IntStream.range(0, 1000))
        .allMatch(i -> table.get(table.find("title_" + i)).equals("title_" + i));
    assertThat(table.startingWith("title_99", 20)).hasSize(11).startsWith("title_99", "title_990");
  }

  @Test
  void anEmptyTableFindsNothing() throws IOException {
    new StringTableWriter().write(folder.resolve("none"));

    assertThat(StringTable.open(folder.resolve("none")).find("x")).isNegative();
  }
}
