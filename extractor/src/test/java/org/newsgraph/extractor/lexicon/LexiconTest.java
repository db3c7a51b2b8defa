package org.newsgraph.extractor.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsgraph.extractor.mention.relation.RelationType;
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

  @Test
  void anOfficeIsATitleUnlessItIsNamedAsNone() {
    List<String> none =
        Table.beside(LexiconTest.class, "offices-without-title.tsv", "word").rows().stream()
            .map(row -> row.required("word"))
            .toList();
    assertThat(
            english.by("holds").entrySet().stream()
                .filter(held -> !held.getValue().startsWith("citizenOf"))
                .map(Map.Entry::getKey)
                .filter(word -> english.has(word, "office") || english.has(word, "people"))
                .filter(word -> !english.has(word, "title")))
        .as("offices without title=office")
        .containsExactlyElementsOf(none);
  }

  @Test
  void whatAnOfficeHoldsAreThreeRelationsThatThereAre() {
    Values values =
        Values.of(
            Table.beside(Lexicon.class, "en/features.tsv", "feature", "values", "meaning")
                .rows()
                .stream()
                .filter(row -> row.required("feature").equals("holds"))
                .findFirst()
                .orElseThrow()
                .values("values"));
    assertThat(values.allowed())
        .filteredOn(value -> !value.equals("-"))
        .allSatisfy(value -> assertThat(RelationType.named(value).localName()).isEqualTo(value));
    assertThat(values.allows("officialOf,-,headOf")).isTrue();
    assertThat(values.allows("headOfRealm,-,-")).isFalse();
    assertThat(values.allows("headOfState,-")).isFalse();
    assertThat(values.allows("-")).isFalse();
  }
}
