package org.newsgraph.extractor.mention.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.fact.Event;
import org.newsgraph.extractor.fact.Participant;
import org.newsgraph.extractor.fact.Party;
import org.newsgraph.extractor.fact.discourse.FactBuilder;
import org.newsgraph.extractor.mention.EntityMentions;
import org.newsgraph.extractor.mention.event.finding.EventFinder;
import org.newsgraph.extractor.mention.name.NameFinder;
import org.newsgraph.extractor.mention.time.event.EventTimes;

/** What must and must not be found in the sentences of {@code sentences.tsv}. */
class EventSentencesTest {
  private final AnnotatedSentences annotated = AnnotatedSentences.load();
  private final NameFinder names = new NameFinder();
  private final EventFinder events = EventFinder.standard();
  private final FactBuilder facts = FactBuilder.standard();

  @TestFactory
  Stream<DynamicTest> sentencesGiveWhatIsExpected() {
    return SentenceCase.all().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(each.sentence(), () -> check(each, EventClass::isContact)));
  }

  @TestFactory
  Stream<DynamicTest> sentencesOfTheOtherClassesGiveWhatIsExpected() {
    return SentenceCase.others().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.sentence(), () -> check(each, type -> !type.isContact())));
  }

  private void check(SentenceCase each, Predicate<EventClass> types) {
    List<Event> found = told(annotated.of(each.sentence()), types);
    for (String expected : each.expected().split(" \\| ", -1)) {
      check(expected, found);
    }
  }

  private List<Event> told(AnnotatedArticle article, Predicate<EventClass> types) {
    EntityMentions mentions = names.find(article);
    return facts
        .build(
            EventTimes.of(article),
            PlainEntities.of(mentions),
            events.find(article, mentions),
            List.of())
        .events()
        .stream()
        .filter(event -> types.test(event.type()))
        .toList();
  }

  private static void check(String expected, List<Event> found) {
    if (expected.equals("none")) {
      assertThat(found).isEmpty();
    } else if (expected.startsWith("no ")) {
      assertThat(found).noneMatch(event -> event.type().localName().equals(expected.substring(3)));
    } else if (found.stream().noneMatch(event -> matches(expected, event))) {
      fail("expected " + expected + " in " + found.stream().map(EventSentencesTest::told).toList());
    }
  }

  private static boolean matches(String expected, Event event) {
    String[] headAndRest = expected.split(": ", 2);
    String[] head = headAndRest[0].split(" ", -1);
    String[] parties = headAndRest[1].split(" @ ", 2);
    boolean place =
        parties.length < 2
            || event.setting().place().filter(p -> p.name().contains(parties[1])).isPresent();
    return event.type().localName().equals(head[0])
        && event.standing().status().localName().equals(head[1])
        && place
        && everybody(List.of(parties[0].split("; ", -1)), event);
  }

  private static boolean everybody(List<String> names, Event event) {
    return event.participants().size() == names.size()
        && names.stream()
            .allMatch(
                name ->
                    event.participants().stream()
                        .anyMatch(participant -> words(participant).contains(last(name))));
  }

  /** Its words and what they stand for; of a group also to whom it belongs. */
  private static String words(Participant who) {
    return who.mention().text()
        + (who.party() instanceof Party.Group group
            ? group.owner().map(owner -> " of " + owner.name()).orElse("")
            : " " + who.party().name());
  }

  private static String last(String name) {
    String[] words = name.split(" ", -1);
    return words[words.length - 1];
  }

  private static String told(Event event) {
    return event.type().localName()
        + " "
        + event.standing().status().localName()
        + " "
        + Arrays.toString(event.participants().stream().map(EventSentencesTest::words).toArray())
        + " @ "
        + event.setting().place().map(place -> place.name()).orElse("-");
  }
}
