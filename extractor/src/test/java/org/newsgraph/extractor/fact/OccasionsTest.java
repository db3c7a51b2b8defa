package org.newsgraph.extractor.fact;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What an article joins and what it keeps apart, over the short texts of {@code occasions.tsv}. */
class OccasionsTest {
  @TempDir static Path folder;
  private static ShortTexts texts;

  @BeforeAll
  static void load() {
    texts = new ShortTexts("occasions", folder);
  }

  @TestFactory
  Stream<DynamicTest> textsKeepApartOnlyWhatIsPlainlyAnother() {
    return ShortTexts.tests("occasions", OccasionsTest::told);
  }

  private static String told(String text) {
    List<Event> reports = texts.reports(text);
    String all =
        reports.stream()
            .skip(1)
            .map(later -> between(text, reports.get(0), later))
            .collect(Collectors.joining(" "));
    return all.isEmpty() ? "one" : all;
  }

  private static String between(String text, Event first, Event later) {
    return texts.occasions(text).stream()
        .filter(told -> told.first().equals(first) && told.second().equals(later))
        .map(told -> told.same() ? "same" : "other")
        .findFirst()
        .orElse("open");
  }
}
