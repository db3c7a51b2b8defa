package org.newsgraph.queries.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JoinedTest {
  private static final String PAGE = "/org/newsgraph/queries/page";

  private final Map<String, String> joined = Joined.of(PAGE);

  @Test
  void everyModuleIsInItOnceAndNoImportIsLeft() throws IOException, URISyntaxException {
    String script = joined.get("/script/start.js");
    for (String module : modules()) {
      assertThat(script).containsOnlyOnce("const " + module.replaceAll("\\W", "_") + " = (() => {");
    }
    assertThat(script.lines()).noneMatch(line -> line.matches("(import|export) .*"));
  }

  @Test
  void aModuleStandsBehindWhatItImports() {
    String script = joined.get("/script/start.js");
    assertThat(script.indexOf("const script_dom_js"))
        .isLessThan(script.indexOf("const script_views_front_js"));
    assertThat(script).contains("const { d3: library } = script_library_js;");
  }

  @Test
  void sheetsAreInTheOrderOfTheirImportsAndThePrintersOnPaperOnly() {
    String sheet = joined.get("/style/page.css");
    assertThat(sheet).contains("--paper", "@media print {").doesNotContain("@import");
    assertThat(sheet.indexOf("--paper")).isLessThan(sheet.indexOf(".masthead"));
  }

  private static List<String> modules() throws IOException, URISyntaxException {
    Path scripts = Path.of(JoinedTest.class.getResource(PAGE + "/script").toURI());
    try (Stream<Path> files = Files.walk(scripts)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> "script/" + scripts.relativize(file))
          .toList();
    }
  }
}
