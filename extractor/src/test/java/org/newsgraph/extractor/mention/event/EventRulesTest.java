package org.newsgraph.extractor.mention.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.mention.RuleName;
import org.newsgraph.extractor.mention.event.finding.EventFinder;
import org.newsgraph.extractor.mention.event.rule.EventRule;
import org.newsgraph.extractor.mention.event.rule.EventRules;
import org.newsgraph.extractor.mention.name.NameFinder;

/** Every rule of every lexicon compiles, matches its example and not its false friend. */
class EventRulesTest {
  private final AnnotatedSentences annotated = AnnotatedSentences.load();
  private final NameFinder names = new NameFinder();
  private final EventFinder events = EventFinder.standard();

  @Test
  void everyRuleHasCodesAnExampleAndAFalseFriend() {
    assertThat(EventRules.english().rules())
        .isNotEmpty()
        .allSatisfy(
            rule -> {
              assertThat(rule.codes().plover()).matches("[A-Z]+|-");
              assertThat(rule.codes().cameo()).matches("\\d{2,4}|-");
              assertThat(rule.examples().matches()).isNotBlank();
              assertThat(rule.examples().differs()).isNotBlank();
            });
  }

  @Test
  void noTwoRulesBearOneName() {
    assertThat(EventRules.english().rules())
        .extracting(EventRule::name)
        .doesNotHaveDuplicates()
        .contains(new RuleName("meeting", "meet-with"));
  }

  @TestFactory
  Stream<DynamicTest> rulesKeepTheirExamples() {
    return EventRules.english().rules().stream()
        .map(rule -> DynamicTest.dynamicTest(name(rule), () -> check(rule)));
  }

  private void check(EventRule rule) {
    assertThat(triggered(rule.examples().matches()))
        .as("rules that tell an event in “%s”", rule.examples().matches())
        .contains(name(rule));
    assertThat(triggered(rule.examples().differs()))
        .as("rules that tell an event in “%s”", rule.examples().differs())
        .doesNotContain(name(rule));
  }

  private List<String> triggered(String sentence) {
    AnnotatedArticle article = annotated.of(sentence);
    return events.find(article, names.find(article)).stream()
        .map(mention -> name(mention.trigger().rule()))
        .toList();
  }

  private static String name(EventRule rule) {
    return rule.name().toString();
  }
}
