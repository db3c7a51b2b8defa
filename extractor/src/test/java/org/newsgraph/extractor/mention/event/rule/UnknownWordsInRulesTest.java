package org.newsgraph.extractor.mention.event.rule;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.extractor.rule.Guard;
import org.newsgraph.extractor.rule.RulePattern;

/** What no table explains stops the program when a rule is read; it is never taken for a word. */
class UnknownWordsInRulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "whom=actor:party; whom",
        "behind_of=actor:party; behind_of",
        "agent=actor:baron; baron",
        "agent=@noble; noble",
        "agent=NOBLE; NOBLE"
      })
  void anUnknownRelationKindFeatureOrClassOfASlot(String slot, String said) {
    assertThatThrownBy(() -> RulePattern.parse("* " + slot, EventNodes.VOCABULARY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'" + said + "'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"whom=king; whom", "patient=@noble; noble"})
  void anUnknownRelationOrFeatureOfAGuard(String guard, String said) {
    assertThatThrownBy(() -> Guard.parse("", guard, EventNodes.VOCABULARY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'" + said + "'");
  }

  @Test
  void anUnknownRole() {
    assertThatThrownBy(() -> Filler.of("winner")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anUnknownKindOfWords() {
    assertThatThrownBy(() -> TriggerWords.of("adverb", List.of("met"), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'adverb'");
  }
}
