package org.newsgraph.extractor.mention.relation;

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
import org.newsgraph.extractor.mention.event.AnnotatedSentences;
import org.newsgraph.extractor.mention.name.NameFinder;
import org.newsgraph.extractor.mention.relation.finding.RelationFinder;
import org.newsgraph.extractor.mention.time.event.EventTimes;

/** Which relations the sentences of {@code relation-sentences.tsv} tell, and how. */
public class RelationSentencesTest {
  private static final Path FILE =
      Path.of("src/test/resources/org/newsgraph/extractor/mention/relation/sentences.annotations");

  private final AnnotatedSentences annotated = AnnotatedSentences.load(FILE);
  private final NameFinder names = new NameFinder();
  private final RelationFinder relations = new RelationFinder();

  /** The texts that the file has to hold. */
  public static Map<Path, Set<String>> texts() {
    return Map.of(
        FILE,
        rows().stream().map(row -> row.get(1)).collect(Collectors.toCollection(TreeSet::new)));
  }

  @TestFactory
  Stream<DynamicTest> sentencesTellWhatIsExpected() {
    return rows().stream()
        .map(row -> DynamicTest.dynamicTest(row.get(1), () -> check(row.get(0), row.get(1))));
  }

  private static List<List<String>> rows() {
    return Examples.rows(RelationSentencesTest.class, "relation-sentences.tsv");
  }

  private void check(String expected, String sentence) {
    AnnotatedArticle article = EventTimes.of(annotated.of(sentence)).article();
    List<String> told =
        relations.find(article, names.find(article)).stream()
            .map(RelationSentencesTest::told)
            .toList();
    if (expected.equals("none")) {
      assertThat(told).isEmpty();
    } else {
      assertThat(told).contains(expected.split(" \\| ", -1));
    }
  }

  private static String told(RelationMention mention) {
    RelationMention.Said said = mention.said();
    Stream<String> more =
        Stream.of(
                mention.office().stream(),
                said.term().former() ? Stream.of("former") : Stream.<String>of(),
                said.term().since().map(day -> "since " + day.iso()).stream(),
                said.term().until().map(day -> "until " + day.iso()).stream(),
                said.source().map(source -> "by " + source.words()).stream())
            .flatMap(words -> words)
            .map(words -> " [" + words + "]");
    return mention.type().localName()
        + " "
        + said.status().localName()
        + " "
        + country(mention.subject().text())
        + "; "
        + mention.whose().map(object -> country(object.text())).orElse("?")
        + more.collect(Collectors.joining());
  }

  /** "Russian" names Russia. */
  private static String country(String words) {
    return org.newsgraph.extractor.mention.gazetteer.Countries.world()
        .ofDemonym(words)
        .map(org.newsgraph.extractor.mention.gazetteer.Country::name)
        .orElse(words);
  }
}
