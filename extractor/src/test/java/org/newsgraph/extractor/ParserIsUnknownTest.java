package org.newsgraph.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.extractor.grammar.tree.ParserLabels;

/**
 * No room behind the grammar knows what the parser calls an arc or the tagger a word, so that
 * another parser is a change in {@code annotation} and {@code grammar} alone.
 */
class ParserIsUnknownTest {
  private static final Path SOURCES = Path.of("src/main/java/org/newsgraph/extractor");
  private static final List<String> BEHIND = List.of("mention/", "entity/", "fact/", "graph/");
  private static final Pattern LITERAL = Pattern.compile("\"((?:\\\\.|[^\"\\n])*)\"");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

  private static final Pattern TAG = Pattern.compile("\\btag\\(\\)|::tag\\b");

  /** Relations of the grammar that are called as an arc is. */
  private static final List<String> OF_THE_GRAMMAR = List.of("compound", "mark", "case", "root");

  @Test
  void noRoomBehindTheGrammarKnowsALabel() throws IOException {
    assertThat(found(ParserIsUnknownTest::labelsOf))
        .as("labels of the parser; ask the token, the word or the predicate graph instead")
        .isEmpty();
  }

  @Test
  void noRoomBehindTheGrammarAsksForTheTagItself() throws IOException {
    assertThat(found(source -> TAG.matcher(source).results().map(MatchResult::group).toList()))
        .as("a part of speech as letters; ask what is asked of a token (Tagged) instead")
        .isEmpty();
  }

  private static List<String> found(Function<String, List<String>> finder) throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> BEHIND.stream().anyMatch(name(file)::startsWith))
          .sorted()
          .flatMap(file -> finder.apply(read(file)).stream().map(it -> name(file) + " " + it))
          .toList();
    }
  }

  @Test
  void labelsAreSeenAloneAndInPatterns() {
    assertThat(
            labelsOf("is(\"nsubj:pass\", \"NNP\", \"NN.*|JJ\", \"VB[DN]\", \"agent\", \"TO GO\")"))
        .containsExactly("nsubj:pass", "NNP", "NN.*|JJ", "VB[DN]");
  }

  private static String name(Path file) {
    String path = SOURCES.relativize(file).toString().replace('\\', '/');
    return path.substring(0, path.length() - ".java".length());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> labelsOf(String source) {
    return LITERAL
        .matcher(COMMENT.matcher(source).replaceAll(""))
        .results()
        .map(literal -> literal.group(1))
        .filter(literal -> Stream.of(literal.split("\\|", -1)).anyMatch(ParserIsUnknownTest::label))
        .toList();
  }

  private static boolean label(String written) {
    String plain = written.replaceAll("\\[(.)[^]]*]", "$1").replaceAll("[.*?+()^]", "");
    return (ParserLabels.arcs().contains(written) && !OF_THE_GRAMMAR.contains(written))
        || ParserLabels.tags().contains(plain);
  }
}
