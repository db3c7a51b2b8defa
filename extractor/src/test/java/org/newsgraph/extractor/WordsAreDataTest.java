package org.newsgraph.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Lists of English words stand in the lexicon, not in Java. What is left of them there is counted
 * down: the bound may fall and never rise.
 */
class WordsAreDataTest {
  private static final Path SOURCES = Path.of("src/main/java/org/newsgraph/extractor");

  /** Two or more literals of small letters in a row, as a list of words has them. */
  private static final Pattern LIST =
      Pattern.compile("\\.of\\(\\s*\"[a-z' ]+\"(?:\\s*,\\s*\"[a-z' ]+\")+\\s*\\)");

  private static final int LEFT = 50;

  @Test
  void noNewListOfWordsStandsInJava() throws IOException {
    List<String> found;
    try (Stream<Path> files = Files.walk(SOURCES)) {
      found =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.toString().contains("/article/"))
              .sorted()
              .flatMap(WordsAreDataTest::lists)
              .toList();
    }
    assertThat(found)
        .as("word lists in Java; a word's features belong into lexicon/en/words.tsv")
        .hasSizeLessThanOrEqualTo(LEFT);
  }

  private static Stream<String> lists(Path file) {
    try {
      return LIST.matcher(Files.readString(file))
          .results()
          .map(match -> file.getFileName() + ": " + match.group());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
