package org.newsgraph.cli.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.extractor.article.Origin;

/** A report tells what can be told and stops nothing. */
class RunReportTest {
  @TempDir Path folder;

  @Test
  void halfOfACharacterDoesNotBreakIt() throws IOException {
    Path file = folder.resolve("report.jsonl");
    try (RunReport report = RunReport.into(file)) {
      report.passedOver(new Origin("a.txt", 0), "skipped", "half \uD800 a character");
      report.passedOver(new Origin("b.txt", 0), "skipped", "not English");
      assertThat(report.finish()).isEmpty();
    }
    assertThat(Files.readAllLines(file)).hasSize(2).last().asString().contains("b.txt");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFullDiskIsToldAtTheEnd() {
    RunReport report = RunReport.into(Path.of("/dev/full"));
    for (int i = 0; i < 1_000; i++) {
      report.passedOver(new Origin("a.txt", i), "skipped", "not English");
    }
    assertThat(report.finish()).hasValueSatisfying(words -> assertThat(words).contains("report"));
  }
}
