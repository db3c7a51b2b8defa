package org.newsgraph.extractor.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private final Lexicon english = Lexicon.english();

  @Test
  void oneRowTellsAllThatIsKnownOfAWord() {
    assertThat(english.has("envoy", "office")).isTrue();
    assertThat(english.value("Envoy", "describes")).contains("PERSON");
    assertThat(english.value("envoy", "holds")).contains("officialOf,memberOf,officialOf");
    assertThat(english.has("envoy", "kin")).isFalse();
  }

  @Test
  void aFeatureThatNoTableExplainsIsAnErrorAndNotAnEmptyAnswer() {
    assertThatThrownBy(() -> english.words("ofice"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ofice");
  }

  @Test
  void rowsAreSortedSoThatAWordHasOnePlace() throws IOException {
    List<String> words;
    try (var table = Lexicon.class.getResourceAsStream("en/words.tsv")) {
      words =
          new String(table.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.substring(0, line.indexOf("\t")))
              .toList();
    }
    assertThat(words).isSorted().doesNotHaveDuplicates();
  }
}
