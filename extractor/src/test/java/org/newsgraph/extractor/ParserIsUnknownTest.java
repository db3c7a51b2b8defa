package org.newsgraph.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  /** Relations of the grammar that are called as an arc is. */
  private static final List<String> OF_THE_GRAMMAR = List.of("compound", "mark", "case", "root");

  /** Literals that are left, room by room; they may become fewer and never more. */
  private static final Map<String, Integer> LEFT =
      Map.of(
          "entity", 30,
          "fact", 34,
          "mention/event", 20,
          "mention/name", 39,
          "mention/relation", 18,
          "mention/time", 50);

  @Test
  void noRoomBehindTheGrammarKnowsALabel() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      Map<String, List<String>> found =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> BEHIND.stream().anyMatch(name(file)::startsWith))
              .sorted()
              .collect(
                  Collectors.groupingBy(
                      ParserIsUnknownTest::room,
                      TreeMap::new,
                      Collectors.flatMapping(
                          file -> labels(file).stream().map(label -> name(file) + " " + label),
                          Collectors.toList())));
      found.values().removeIf(List::isEmpty);
      found
          .entrySet()
          .removeIf(room -> room.getValue().size() <= LEFT.getOrDefault(room.getKey(), 0));
      assertThat(found)
          .as("labels of the parser; ask the token, the word or the predicate graph instead")
          .isEmpty();
    }
  }

  @Test
  void labelsAreSeenAloneAndInPatterns() {
    assertThat(
            labelsOf("is(\"nsubj:pass\", \"NNP\", \"NN.*|JJ\", \"VB[DN]\", \"agent\", \"TO GO\")"))
        .containsExactly("nsubj:pass", "NNP", "NN.*|JJ", "VB[DN]");
  }

  /** The room, {@code entity} or {@code mention/name}. */
  private static String room(Path file) {
    String[] rooms = name(file).split("/", -1);
    return rooms[0].equals("mention") && rooms.length > 2 ? rooms[0] + "/" + rooms[1] : rooms[0];
  }

  private static String name(Path file) {
    String path = SOURCES.relativize(file).toString().replace('\\', '/');
    return path.substring(0, path.length() - ".java".length());
  }

  private static List<String> labels(Path file) {
    try {
      return labelsOf(Files.readString(file));
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
