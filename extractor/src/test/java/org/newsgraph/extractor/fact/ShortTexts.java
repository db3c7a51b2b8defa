package org.newsgraph.extractor.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.article.Examples;
import org.newsgraph.extractor.entity.link.Linker;
import org.newsgraph.extractor.entity.link.Rows;
import org.newsgraph.extractor.entity.resolution.EntityResolver;
import org.newsgraph.extractor.fact.discourse.FactBuilder;
import org.newsgraph.extractor.mention.EntityMentions;
import org.newsgraph.extractor.mention.event.AnnotatedSentences;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.event.finding.EventFinder;
import org.newsgraph.extractor.mention.name.NameFinder;
import org.newsgraph.extractor.mention.relation.finding.RelationFinder;
import org.newsgraph.extractor.mention.time.event.EventTimes;

/**
 * The short texts of a table beside this class, with what is expected of each in the first column,
 * and what all rooms but the links tell of them.
 */
public final class ShortTexts {
  private final NameFinder names = new NameFinder();
  private final EventFinder events = EventFinder.standard();
  private final RelationFinder relations = new RelationFinder();
  private final FactBuilder facts = FactBuilder.standard();
  private final AnnotatedSentences annotated;
  private final EntityResolver entities;

  /**
   * @param table its name, without ending; the annotated texts lie beside it
   * @param folder for an index that knows none of the names
   */
  ShortTexts(String table, Path folder) {
    this.annotated = AnnotatedSentences.load(file(table));
    this.entities = new EntityResolver(new Linker(Rows.index(folder, "Nobody | Nobody | 1.0")));
  }

  private static Path file(String table) {
    return Path.of("src/test/resources/org/newsgraph/extractor/fact/" + table + ".annotations");
  }

  private static List<List<String>> rows(String table) {
    return Examples.rows(ShortTexts.class, table + ".tsv");
  }

  /** The texts that each file has to hold. */
  public static Map<Path, Set<String>> texts() {
    return Stream.of("contacts", "settings", "scenes", "occasions")
        .collect(
            Collectors.toMap(
                ShortTexts::file,
                table -> new TreeSet<>(rows(table).stream().map(row -> row.get(1)).toList())));
  }

  /** Holds every text of a table to what is expected of it. */
  static Stream<DynamicTest> tests(String table, UnaryOperator<String> told) {
    return rows(table).stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(1), () -> assertThat(told.apply(row.get(1))).isEqualTo(row.get(0))));
  }

  private Extraction extraction(String text) {
    EventTimes times = EventTimes.of(annotated.of(text));
    AnnotatedArticle article = times.article();
    EntityMentions mentions = names.find(article);
    return facts.build(
        times,
        entities.resolve(article, mentions),
        events.find(article, mentions),
        relations.find(article, mentions));
  }

  /** The contacts that a text tells, each with its reports, by their first report. */
  Collection<List<Event>> contacts(String text) {
    return events(text, EventClass::isContact);
  }

  /** The reports of contacts, in the order of the text. */
  List<Event> reports(String text) {
    return extraction(text).events().stream().filter(event -> event.type().isContact()).toList();
  }

  /** What the text says of two reports. */
  List<Occasion> occasions(String text) {
    return extraction(text).occasions();
  }

  /** The events of some classes, likewise. */
  Collection<List<Event>> events(String text, Predicate<EventClass> wanted) {
    Extraction told = extraction(text);
    Map<Event, Event> first = new HashMap<>();
    told.occasions().stream()
        .filter(Occasion::same)
        .forEach(occasion -> first.put(occasion.second(), occasion.first()));
    Map<Event, List<Event>> contacts = new LinkedHashMap<>();
    for (Event event : told.events()) {
      if (wanted.test(event.type())) {
        contacts
            .computeIfAbsent(first.getOrDefault(event, event), key -> new ArrayList<>())
            .add(event);
      }
    }
    return contacts.values();
  }
}
