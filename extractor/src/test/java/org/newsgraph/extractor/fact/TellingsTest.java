package org.newsgraph.extractor.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.article.Examples;
import org.newsgraph.extractor.fact.discourse.FactBuilder;
import org.newsgraph.extractor.mention.EntityMentions;
import org.newsgraph.extractor.mention.event.AnnotatedSentences;
import org.newsgraph.extractor.mention.event.PlainEntities;
import org.newsgraph.extractor.mention.event.finding.EventFinder;
import org.newsgraph.extractor.mention.name.NameFinder;
import org.newsgraph.extractor.mention.relation.finding.RelationFinder;
import org.newsgraph.extractor.mention.time.event.EventTimes;

/** Who acts for whom, who is to sign, and whose word it is, over {@code tellings.tsv}. */
public class TellingsTest {
  private static final Path FILE =
      Path.of("src/test/resources/org/newsgraph/extractor/fact/tellings.annotations");

  private final AnnotatedSentences annotated = AnnotatedSentences.load(FILE);
  private final NameFinder names = new NameFinder();
  private final EventFinder events = EventFinder.standard();
  private final RelationFinder relations = new RelationFinder();
  private final FactBuilder facts = FactBuilder.standard();

  /** The texts that the file has to hold. */
  public static Map<Path, Set<String>> texts() {
    return Map.of(
        FILE,
        rows().stream().map(row -> row.get(1)).collect(Collectors.toCollection(TreeSet::new)));
  }

  @TestFactory
  Stream<DynamicTest> textsTellWhatIsExpected() {
    return rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(1), () -> assertThat(told(row.get(1))).contains(row.get(0))));
  }

  private static List<List<String>> rows() {
    return Examples.rows(TellingsTest.class, "tellings.tsv");
  }

  private List<String> told(String text) {
    AnnotatedArticle article = annotated.of(text);
    EntityMentions mentions = names.find(article);
    return facts
        .build(
            EventTimes.of(article),
            PlainEntities.of(mentions),
            events.find(article, mentions),
            relations.find(article, mentions))
        .events()
        .stream()
        .map(TellingsTest::words)
        .toList();
  }

  private static String words(Event event) {
    String bodies =
        event.participants().stream()
            .flatMap(who -> who.onBehalfOf().stream())
            .map(body -> " [for " + body.name() + "]")
            .collect(Collectors.joining());
    String source = event.standing().attribution().map(by -> " [by " + by.words() + "]").orElse("");
    return event.type().localName()
        + " "
        + event.standing().status().localName()
        + ": "
        + event.participants().stream()
            .map(Participant::party)
            .map(ContactsTest::name)
            .collect(Collectors.joining("; "))
        + bodies
        + source;
  }
}
