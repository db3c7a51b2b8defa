package org.newsgraph.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.extractor.grammar.tree.ParserLabels;

/**
 * Words of English stand in the lexicon and in tables, not in Java: neither as a list of literals
 * nor as alternatives of a pattern. What is no language is excepted by name, each with its reason.
 */
class WordsAreDataTest {
  private static final Path SOURCES = Path.of("src/main/java/org/newsgraph/extractor");

  /** Two or more literals in a row, as a list has them. */
  private static final Pattern LIST =
      Pattern.compile(
          "\\.(?:of|asList)\\(\\s*\"(?:\\\\.|[^\"\\n])*\"(?:\\s*,\\s*\"(?:\\\\.|[^\"\\n])*\")+\\s*\\)");

  /** A pattern of alternatives that are words. */
  private static final Pattern ALTERNATIVES =
      Pattern.compile("\"[^\"\\n]*(?<![A-Za-z])[a-z]{2,}\\|[a-z]{2,}[^\"\\n]*\"");

  private static final Pattern LITERAL = Pattern.compile("\"((?:\\\\.|[^\"\\n])*)\"");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

  /** Rooms and classes whose lists are no language, and why. */
  private static final Map<String, String> NO_LANGUAGE =
      Map.ofEntries(
          Map.entry("annotation/corenlp/NameTagger", "names of the models"),
          Map.entry("article/byline/", "shapes of bylines and dates"),
          Map.entry("article/detection/", "names of formats and heads of mail"),
          Map.entry("article/document/", "elements of office formats, numbers of pages"),
          Map.entry("article/export/", "labels and marks of exports in many languages"),
          Map.entry("article/field/FieldNames", "beginnings of names of columns"),
          Map.entry("article/input/Expected", "endings of file names"),
          Map.entry("article/json/", "keys of interfaces"),
          Map.entry("article/page/", "elements, attributes and classes of pages"),
          Map.entry("article/plain/Splitting", "elements of HTML"),
          Map.entry("article/reading/MetadataTable", "names of columns"),
          Map.entry("article/source/CutText", "marks that interfaces put where they cut"),
          Map.entry("article/xml/", "elements of XML and marks of wikis"),
          Map.entry("entity/index/Transcription", "endings of spellings, no words"),
          Map.entry("entity/link/index/TitleRows", "endings of a plural, no words"),
          Map.entry("fact/draft/OneSidedContacts", "names of relations of the grammar"),
          Map.entry("mention/event/finding/ArgumentFinder", "names of relations of the grammar"),
          Map.entry("mention/event/rule/EventNodes", "names of relations that rules ask for"),
          Map.entry("mention/event/rule/TriggerWords", "kinds of words that rules are about"),
          Map.entry("mention/relation/unit/Kinds", "names of kinds that rules ask for"),
          Map.entry("mention/relation/unit/UnitNodes", "names of relations that rules ask for"),
          Map.entry("mention/time/", "names of relations that rules ask for, zones of time"));

  /** What is left; it may become less and never more. */
  private static final Map<String, Integer> LEFT = Map.of();

  @Test
  void noListOfWordsStandsInJava() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      assertThat(
              files
                  .filter(file -> file.toString().endsWith(".java"))
                  .filter(file -> NO_LANGUAGE.keySet().stream().noneMatch(name(file)::startsWith))
                  .sorted()
                  .filter(file -> lists(file).size() > LEFT.getOrDefault(name(file), 0))
                  .map(file -> name(file) + ": " + lists(file)))
          .as("word lists in Java; a word's features belong into lexicon/en/words.tsv")
          .isEmpty();
    }
  }

  @Test
  void listsAndPatternsOfWordsAreSeen() {
    assertThat(listsOf("Set.of(\"to\", \"Mr.\")")).hasSize(1);
    assertThat(listsOf("matches(\"(?:film|album) .*\")")).hasSize(1);
    assertThat(listsOf("Set.of(\"nsubj\", \"obj\"); Set.of(\",\", \".\"); List.of(\"NN\")"))
        .isEmpty();
  }

  private static String name(Path file) {
    String path = SOURCES.relativize(file).toString().replace('\\', '/');
    return path.substring(0, path.length() - ".java".length());
  }

  private static List<String> lists(Path file) {
    try {
      return listsOf(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> listsOf(String source) {
    String code = COMMENT.matcher(source).replaceAll("");
    return Stream.of(LIST, ALTERNATIVES)
        .flatMap(pattern -> pattern.matcher(code).results())
        .map(MatchResult::group)
        .filter(list -> words(list) > 1)
        .toList();
  }

  private static long words(String list) {
    Set<String> labels = ParserLabels.arcs();
    return LITERAL
        .matcher(list)
        .results()
        .flatMap(literal -> Stream.of(literal.group(1).split("\\|", -1)))
        .map(word -> word.replaceAll("\\\\(?:u[0-9a-fA-F]{4}|.)", ""))
        .filter(word -> word.matches(".*[a-z].*") && !labels.contains(word))
        .filter(word -> !word.endsWith(".tsv"))
        .count();
  }
}
