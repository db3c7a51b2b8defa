package org.newsgraph.extractor.mention.event.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.article.Span;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.mention.event.AnnotatedSentences;

/** Each rule by which words above an event decide whether it took place decides in its sentence. */
public class StatusRulesTest {
  private static final Path FILE =
      Path.of("src/test/resources/org/newsgraph/extractor/mention/event/status/rules.annotations");

  /** The texts that have to be kept. */
  public static Map<Path, Set<String>> texts() {
    return Map.of(FILE, new TreeSet<>(examples()));
  }

  private static List<String> examples() {
    PredicateGraph nothing =
        PredicateGraph.of(new Sentence(0, 0, new Span(0, 0), List.of(), List.of()));
    Reading reading =
        Reading.of(nothing, new EmbeddedStatus(nothing, false), false, sentence -> {});
    UnderNoun nouns = new UnderNoun(reading);
    return Stream.of(
            new ClauseUnder(reading, nouns).rules(),
            nouns.rules(),
            new NounUnderVerb(reading).rules(),
            new SilentVerb(reading).rules())
        .flatMap(List::stream)
        .map(StatusRule::example)
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> everyRuleDecidesInItsSentence() {
    AnnotatedSentences kept = AnnotatedSentences.load(FILE);
    return examples().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example, () -> assertThat(decided(kept, example)).contains(example)));
  }

  /** The rules that decide for any of its words, taken for an event or for an agreement. */
  private static Set<String> decided(AnnotatedSentences kept, String example) {
    Set<String> decided = new TreeSet<>();
    PredicateGraph graph = PredicateGraph.of(kept.of(example).sentences().get(0));
    for (boolean lasting : List.of(false, true)) {
      EmbeddedStatus status = new EmbeddedStatus(graph, lasting, decided::add);
      graph.words().forEach(status::of);
    }
    return decided;
  }

  @Test
  void noTwoRulesHaveTheSameSentence() {
    assertThat(examples().stream().collect(Collectors.toSet())).hasSameSizeAs(examples());
  }
}
