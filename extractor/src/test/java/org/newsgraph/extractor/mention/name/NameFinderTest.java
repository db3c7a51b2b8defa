package org.newsgraph.extractor.mention.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityMentions;
import org.newsgraph.extractor.mention.MentionKind;

class NameFinderTest {
  private static final NameFinder FINDER = new NameFinder();
  private static final Predicate<EntityMention> NAMES =
      mention -> mention.isName() || mention.kind() == MentionKind.DEMONYM;

  @TestFactory
  Stream<DynamicTest> namesAreFoundAsPeopleMarkThem() {
    return tests("names.txt", NAMES, NameFinderTest::name);
  }

  @TestFactory
  Stream<DynamicTest> descriptionsAndPronounsAreFound() {
    return tests("others.txt", NAMES.negate(), NameFinderTest::other);
  }

  @Test
  void sentenceWithTwoNamesMayHoldTwoParties() {
    assertThat(parties("Egypt/NNP/LLL warned/VBD Sudan/NNP/LLL")).isTrue();
    assertThat(parties("he/PRP met/VBD Ilka/NNP/PPP Toth/NNP/PPP")).isTrue();
    assertThat(parties("it/PRP rained/VBD in/IN autumn/NN")).isFalse();
  }

  @Test
  void sameArticleGivesTheSameMentions() {
    NameFinder another = new NameFinder();
    Cases.of("names.txt")
        .map(Cases.Case::article)
        .forEach(each -> assertThat(FINDER.find(each)).isEqualTo(another.find(each)));
  }

  private static boolean parties(String sentence) {
    return FINDER.mayHoldTwoParties(Cases.article(sentence).sentences().get(0));
  }

  private static Stream<DynamicTest> tests(
      String resource, Predicate<EntityMention> kinds, Function<EntityMention, String> shown) {
    return Cases.of(resource)
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.title(),
                    () -> {
                      EntityMentions found = FINDER.find(each.article());
                      List<String> seen = found.all().stream().filter(kinds).map(shown).toList();
                      assertThat(seen).isEqualTo(each.expected());
                    }));
  }

  private static String name(EntityMention mention) {
    String type = mention.type().map(Enum::name).orElse("?");
    return (mention.isName() ? type : mention.kind().name()) + ":" + mention.text();
  }

  private static String other(EntityMention mention) {
    return mention.kind() + " " + mention.type().map(Enum::name).orElse("?") + ":" + mention.text();
  }
}
