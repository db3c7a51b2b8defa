package org.newsgraph.extractor.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.extractor.table.Table;

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
  void rowsAreSortedSoThatAWordHasOnePlace() {
    List<String> words =
        Table.beside(Lexicon.class, "en/words.tsv", "word", "features").rows().stream()
            .map(row -> row.required("word"))
            .toList();
    assertThat(words).isSorted().doesNotHaveDuplicates();
  }
}
