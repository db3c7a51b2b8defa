package org.newsgraph.extractor.mention.time.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.extractor.Written;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.mention.time.calendar.Resolution;
import org.newsgraph.extractor.rule.Rule;
import org.newsgraph.extractor.rule.RuleMatcher;
import org.newsgraph.extractor.rule.Trace;

class TimeRulesTest {
  @TestFactory
  Stream<DynamicTest> everyExampleMatchesItsRule() {
    return TimeGrammar.load(Resolution.kinds()).rules().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> matchesItsExample(rule)));
  }

  private static void matchesItsExample(Rule<Meaning> rule) {
    String example = rule.meaning().example().replaceAll("([,])", " $1");
    Sentence sentence = Written.article("", example).sentences().get(0);
    List<Atom> atoms = Atom.of(sentence);
    AtomNodes nodes = new AtomNodes(Line.of(atoms, WordTable.load()), sentence, Set.of());
    assertThat(new RuleMatcher<>(nodes, Trace.NONE).match(rule.pattern(), 0))
        .hasValueSatisfying(match -> assertThat(match.behind()).isEqualTo(atoms.size()));
  }

  @Test
  void rulesHaveNamesOfTheirOwn() {
    assertThat(TimeGrammar.load(Resolution.kinds()).rules().stream().map(Rule::id))
        .doesNotHaveDuplicates();
  }
}
