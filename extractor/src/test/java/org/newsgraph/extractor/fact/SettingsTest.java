package org.newsgraph.extractor.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.entity.EntityResolver;
import org.newsgraph.extractor.entity.link.Linker;
import org.newsgraph.extractor.entity.link.Rows;
import org.newsgraph.extractor.mention.EntityMentions;
import org.newsgraph.extractor.mention.event.AnnotatedSentences;
import org.newsgraph.extractor.mention.event.EventFinder;
import org.newsgraph.extractor.mention.gazetteer.Table;
import org.newsgraph.extractor.mention.name.NameFinder;
import org.newsgraph.extractor.mention.time.PartialDate;
import org.newsgraph.extractor.mention.time.TimeReader;

/** Where and when contacts took place, over the short texts of {@code settings.tsv}. */
class SettingsTest {
  private static final Path FILE =
      Path.of("src/test/resources/org/newsgraph/extractor/fact/settings.jsonl.gz");

  private final AnnotatedSentences annotated = AnnotatedSentences.load(FILE);
  private final NameFinder names = new NameFinder();
  private final EventFinder events = EventFinder.standard();
  private final FactBuilder facts = FactBuilder.standard();

  @TempDir static Path folder;
  private static EntityResolver entities;

  /** An index that knows none of these names. */
  @BeforeAll
  static void resolver() {
    entities = resolver(folder);
  }

  private static EntityResolver resolver(Path folder) {
    return new EntityResolver(new Linker(Rows.index(folder, "Nobody | Nobody | 1.0")));
  }

  /**
   * Annotates the texts anew; needed after one was added.
   *
   * @param args a folder for an index: prints what is told instead
   */
  public static void main(String[] args) {
    if (args.length == 0) {
      Set<String> texts =
          rows().stream().map(row -> row.get(1)).collect(Collectors.toCollection(TreeSet::new));
      AnnotatedSentences.annotate(texts, FILE);
    } else {
      entities = resolver(Path.of(args[0]));
      SettingsTest test = new SettingsTest();
      rows().forEach(row -> System.out.println(test.told(row.get(1)) + "\t" + row.get(1)));
    }
  }

  @TestFactory
  Stream<DynamicTest> textsGiveThesePlacesAndDays() {
    return rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(1), () -> assertThat(told(row.get(1))).isEqualTo(row.get(0))));
  }

  private static List<List<String>> rows() {
    return Table.beside(SettingsTest.class, "settings.tsv").rows();
  }

  private String told(String text) {
    AnnotatedArticle article = new TimeReader().refine(annotated.of(text));
    EntityMentions mentions = names.find(article);
    Entities resolved = entities.resolve(article, mentions);
    Extraction told = facts.build(article, resolved, events.find(article, mentions), List.of());
    Map<Integer, Integer> first = new TreeMap<>();
    told.occasions().stream()
        .filter(Occasion::same)
        .forEach(occasion -> first.put(occasion.second(), occasion.first()));
    Map<Integer, Setting> settings = new TreeMap<>();
    for (int i = 0; i < told.events().size(); i++) {
      if (told.events().get(i).type().isContact()) {
        settings.merge(first.getOrDefault(i, i), told.events().get(i).setting(), Setting::or);
      }
    }
    return settings.entrySet().stream()
        .map(e -> told.events().get(e.getKey()).type().localName() + " " + words(e.getValue()))
        .collect(Collectors.joining(" | "));
  }

  private static String words(Setting setting) {
    String place = setting.place().map(Entity::name).orElse("-");
    String day = setting.time().flatMap(time -> time.date()).map(PartialDate::iso).orElse("-");
    return place + " " + day;
  }
}
