package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The classes of events stand in {@code event-classes.tsv}; whatever else names them is made from
 * it.
 *
 * <p>Another class is a row of the table and a file of rules. Then
 *
 * <pre>./mvnw -pl cli -am -Dsurefire.failIfNoSpecifiedTests=false -Dtest=EventClassesTest
 *     -DeventClasses=write test</pre>
 *
 * <p>writes the ontology, the scheme, the shapes, the constants, the questions and the page's words
 * anew; without the property the same test holds them to the table.
 */
class EventClassesTest {
  private static final Path HOME = Path.of("..");
  private static final Path VOCABULARY =
      HOME.resolve("graph-store/src/main/resources/org/newsgraph/store/vocabulary");
  private static final Path QUERIES =
      HOME.resolve("queries/src/main/resources/org/newsgraph/queries");
  private static final Path JOINING =
      HOME.resolve(
          "graph-store/src/main/resources/org/newsgraph/store/consolidation/joining/joining.tsv");
  private static final int WIDTH = 126;
  private static final String NONE = "-";

  /** A list of classes in SPARQL or SHACL: prefixed names between blanks, commas or line breaks. */
  private static final Pattern LIST = Pattern.compile("ng:[A-Z]\\w*(?:,?\\s+ng:[A-Z]\\w*){9,}");

  /** The line of a question that stands for the classes told where nobody asks for one. */
  private static final Pattern USUAL = Pattern.compile("(VALUES \\?kind \\{ )ng:[^}]*\\w( })");

  private static final Pattern CLASS = Pattern.compile("\\bng:([A-Z]\\w*)");

  private static final List<EventKind> KINDS = kinds();

  /** A row of the table. */
  private record EventKind(
      String name,
      String under,
      boolean contact,
      Codes codes,
      Wording wording,
      String definition,
      boolean reliable) {
    private record Codes(String plover, List<String> cameo, String wikidata) {}

    private record Wording(
        String acting, List<String> verb, String to, List<String> alone, String noun) {}

    static EventKind of(String[] cells) {
      assertThat(cells).as(cells[0]).hasSize(13).noneMatch(String::isBlank);
      return new EventKind(
          cells[0],
          cells[1],
          cells[2].equals("yes"),
          new Codes(cells[3], list(cells[4], " "), cells[5]),
          new Wording(cells[6], list(cells[7], "|"), cells[8], list(cells[9], "|"), cells[10]),
          cells[11],
          cells[12].equals("yes"));
    }

    private static List<String> list(String cell, String separator) {
      return cell.equals(NONE) ? List.of() : List.of(cell.split(Pattern.quote(separator), -1));
    }

    boolean isTop() {
      return under.equals(NONE);
    }

    String constant() {
      return name.toUpperCase(Locale.ROOT);
    }
  }

  private static List<EventKind> kinds() {
    return read(VOCABULARY.resolve("event-classes.tsv"))
        .lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> EventKind.of(line.split("\t", -1)))
        .toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @TestFactory
  Stream<DynamicTest> everythingThatNamesTheClassesSaysTheSame() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    tests.add(made(VOCABULARY.resolve("ontology.ttl"), EventClassesTest::ontology));
    tests.add(made(VOCABULARY.resolve("event-scheme.ttl"), EventClassesTest::scheme));
    tests.add(made(VOCABULARY.resolve("shapes.ttl"), EventClassesTest::lists));
    tests.add(
        made(
            HOME.resolve("graph-store/src/main/java/org/newsgraph/store/vocabulary/Ng.java"),
            EventClassesTest::constants));
    tests.add(
        made(
            HOME.resolve(
                "extractor/src/main/java/org/newsgraph/extractor/mention/event/EventClass.java"),
            EventClassesTest::enumeration));
    tests.add(made(QUERIES.resolve("page/script/verbs.js"), EventClassesTest::verbs));
    tests.add(made(QUERIES.resolve("page/script/form.js"), EventClassesTest::choices));
    for (String folder : List.of("questions", "lookups")) {
      try (Stream<Path> files = Files.list(QUERIES.resolve(folder))) {
        files
            .filter(file -> file.toString().endsWith(".rq") && namesAll(read(file)))
            .sorted()
            .forEach(file -> tests.add(made(file, EventClassesTest::lists)));
      }
    }
    return tests.stream();
  }

  @Test
  void everyClassHasOneRowThatSaysHowItsReportsJoin() {
    List<String> joined =
        read(JOINING)
            .lines()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .map(line -> line.substring(0, line.indexOf('\t')))
            .toList();
    assertThat(joined)
        .containsExactlyInAnyOrderElementsOf(
            KINDS.stream().filter(EventKind::isTop).map(EventKind::name).toList());
  }

  /**
   * By a row of its own, or by one of a question about a few classes. What somebody states is asked
   * for by the question of who says what.
   */
  @Test
  void everyClassCanBeAskedForInWords() {
    List<String> asked =
        read(QUERIES.resolve("wording/en/frames.tsv"))
            .lines()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .map(line -> line.substring(0, line.indexOf('\t')))
            .distinct()
            .flatMap(EventClassesTest::classes)
            .toList();
    assertThat(asked)
        .as("classes in wording/en/frames.tsv and the questions that it names")
        .containsAll(
            KINDS.stream()
                .filter(EventKind::isTop)
                .map(EventKind::name)
                .filter(name -> !name.equals("Statement"))
                .toList());
    assertThat(KINDS.stream().map(EventKind::name)).containsAll(asked);
  }

  private static Stream<String> classes(String question) {
    int kind = question.indexOf(" kind=");
    String text = read(QUERIES.resolve("questions/" + question.split(" ", 2)[0] + ".rq"));
    if (kind >= 0) {
      return Stream.of(question.substring(kind + " kind=".length()).split(" ", 2)[0]);
    }
    return namesAll(text)
        ? Stream.of()
        : CLASS
            .matcher(text)
            .results()
            .map(type -> type.group(1))
            .filter(name -> KINDS.stream().anyMatch(known -> known.name().equals(name)));
  }

  private static DynamicTest made(Path file, UnaryOperator<String> making) {
    return DynamicTest.dynamicTest(
        file.getFileName().toString(),
        () -> {
          String now = read(file);
          String due = making.apply(now);
          if ("write".equals(System.getProperty("eventClasses"))) {
            Files.writeString(file, due, StandardCharsets.UTF_8);
          } else {
            assertThat(now).as("run this test with -DeventClasses=write").isEqualTo(due);
          }
        });
  }

  private static String between(String text, String begin, String end, String inside) {
    int from = text.indexOf(begin);
    assertThat(from).as("no line '" + begin.strip() + "'").isNotNegative();
    int until = text.indexOf(end, from + begin.length());
    assertThat(until).as("no '" + end.strip() + "' behind '" + begin.strip() + "'").isNotNegative();
    return text.substring(0, from + begin.length()) + inside + text.substring(until);
  }

  private static String ontology(String text) {
    return between(
        text,
        "# --- event classes ---\n\n",
        "\n# --- status ---",
        KINDS.stream().map(EventClassesTest::owlClass).collect(Collectors.joining()));
  }

  private static String owlClass(EventKind kind) {
    String same =
        kind.codes().wikidata().equals(NONE)
            ? ""
            : "  skos:closeMatch wd:" + kind.codes().wikidata() + " ;\n";
    return """
        ng:%s a owl:Class ;
          rdfs:label "%s"@en ;
          rdfs:subClassOf %s , schema:Event ;
        %s  rdfs:comment "%s"@en .

        """
        .formatted(
            kind.name(),
            kind.name().toLowerCase(Locale.ROOT),
            kind.isTop() ? "sem:Event" : "ng:" + kind.under(),
            same,
            kind.definition());
  }

  private static String scheme(String text) {
    int begin = text.indexOf("event:" + KINDS.get(0).name() + " a skos:Concept");
    return text.substring(0, begin)
        + KINDS.stream().map(EventClassesTest::concept).collect(Collectors.joining("\n"));
  }

  private static String concept(EventKind kind) {
    List<String> lines = new ArrayList<>();
    lines.add("event:" + kind.name() + " a skos:Concept ;");
    lines.add("  skos:inScheme <https://w3id.org/newsgraph/events> ;");
    lines.add("  rdfs:seeAlso ng:" + kind.name() + " ;");
    lines.add(
        kind.isTop()
            ? "  skos:topConceptOf <https://w3id.org/newsgraph/events> ;"
            : "  skos:broader event:" + kind.under() + " ;");
    List<String> codes = new ArrayList<>();
    if (!kind.codes().plover().equals(NONE)) {
      String[] match = kind.codes().plover().split(" ", -1);
      lines.add("  skos:" + match[0] + "Match plover:" + match[1] + " ;");
      codes.add("PLOVER " + match[1]);
    }
    if (!kind.codes().cameo().isEmpty()) {
      lines.add(
          "  skos:relatedMatch cameo:" + String.join(" , cameo:", kind.codes().cameo()) + " ;");
      codes.add("CAMEO " + String.join(", ", kind.codes().cameo()));
    }
    if (!codes.isEmpty()) {
      lines.add("  skos:notation \"" + String.join("; ", codes) + "\" ;");
    }
    lines.add("  skos:prefLabel \"" + kind.name().toLowerCase(Locale.ROOT) + "\"@en ;");
    lines.add("  skos:definition \"" + kind.definition() + "\"@en .");
    return String.join("\n", lines) + "\n";
  }

  /** Whether a query names all the classes, as a timeline does. */
  private static boolean namesAll(String text) {
    return LIST.matcher(text).results().anyMatch(list -> list.group().contains("ng:Statement"));
  }

  /**
   * The top classes wherever a list names all of them, in lines of bounded width; the reliable ones
   * where nobody asks for a class.
   */
  private static String lists(String text) {
    String usual =
        KINDS.stream()
            .filter(kind -> kind.isTop() && kind.reliable())
            .map(kind -> "ng:" + kind.name())
            .collect(Collectors.joining(" "));
    return allClasses(USUAL.matcher(text).replaceAll("$1" + usual + "$2"));
  }

  private static String allClasses(String text) {
    Matcher list = LIST.matcher(text);
    StringBuilder made = new StringBuilder();
    while (list.find()) {
      String due = list.group().contains("ng:Statement") ? wrapped(text, list) : list.group();
      list.appendReplacement(made, Matcher.quoteReplacement(due));
    }
    return list.appendTail(made).toString();
  }

  private static String wrapped(String text, Matcher list) {
    String comma = list.group().contains(",") ? "," : "";
    int margin = list.start() - (text.lastIndexOf('\n', list.start()) + 1);
    StringBuilder lines = new StringBuilder();
    int column = margin;
    for (EventKind kind : KINDS.stream().filter(EventKind::isTop).toList()) {
      String word = "ng:" + kind.name() + comma;
      if (lines.length() > 0) {
        boolean full = column + 1 + word.length() > WIDTH;
        lines.append(full ? "\n" + " ".repeat(margin) : " ");
        column = full ? margin : column + 1;
      }
      lines.append(word);
      column += word.length();
    }
    return lines.substring(0, lines.length() - comma.length());
  }

  private static String constants(String text) {
    return between(
        text,
        "  // event classes\n",
        "\n  // status",
        KINDS.stream()
            .map(
                kind ->
                    "  public static final Node %s = term(\"%s\");\n"
                        .formatted(kind.constant(), kind.name()))
            .collect(Collectors.joining()));
  }

  private static String enumeration(String text) {
    return between(
        text,
        "public enum EventClass {\n",
        "\n  private final String localName",
        KINDS.stream()
            .filter(EventKind::isTop)
            .map(kind -> "  %s(\"%s\", %s)".formatted(kind.constant(), kind.name(), kind.contact()))
            .collect(Collectors.joining(",\n", "", ";\n")));
  }

  private static String verbs(String text) {
    return between(
        text,
        "export const VERBS = {\n",
        "};",
        KINDS.stream()
            .filter(kind -> !kind.wording().verb().isEmpty())
            .map(EventClassesTest::verb)
            .collect(Collectors.joining()));
  }

  private static String verb(EventKind kind) {
    EventKind.Wording wording = kind.wording();
    StringBuilder made = new StringBuilder("  " + kind.name() + ": { ");
    if (wording.acting().equals("together")) {
      made.append("together: true, ");
    }
    made.append("past: \"%s\", base: \"%s\", ing: \"%s\", ".formatted(wording.verb().toArray()));
    if (!wording.to().equals(NONE)) {
      made.append("to: \"%s\", ".formatted(wording.to().equals(".") ? "" : wording.to()));
    }
    if (!wording.alone().isEmpty()) {
      made.append("alone: [\"%s\"], ".formatted(String.join("\", \"", wording.alone())));
    }
    return made + "of: \"" + wording.noun() + "\" },\n";
  }

  private static String choices(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String name : KINDS.stream().map(EventKind::name).sorted().toList()) {
      String word = "\"" + name + "\"";
      if (line.length() + word.length() + 2 > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "    " : " ").append(word).append(',');
    }
    lines.add(line.substring(0, line.length() - 1) + "]\n");
    return between(
        text,
        "eventclass: [[\"\", \"Any\"], [\"reliable\", \"Those most often right\"], ...[\n",
        "    .map((name)",
        String.join("\n", lines));
  }
}
