package org.newsgraph.extractor.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
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
import org.newsgraph.extractor.mention.event.Status;
import org.newsgraph.extractor.mention.gazetteer.Table;
import org.newsgraph.extractor.mention.name.NameFinder;

/**
 * Who met, visited, called or signed with whom, and where, over the short texts of {@code
 * contacts.tsv}: all events of an article and no others, through every room but the links.
 */
class ContactsTest {
  private static final Path FILE =
      Path.of("src/test/resources/org/newsgraph/extractor/fact/contacts.jsonl.gz");

  private final AnnotatedSentences annotated = AnnotatedSentences.load(FILE);
  private final NameFinder names = new NameFinder();
  @TempDir static Path folder;

  private static EntityResolver entities;
  private final EventFinder events = EventFinder.standard();
  private final FactBuilder facts = FactBuilder.standard();

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
      ContactsTest test = new ContactsTest();
      rows().forEach(row -> System.out.println(test.told(row.get(1)) + "\t" + row.get(1)));
    }
  }

  @TestFactory
  Stream<DynamicTest> textsTellTheseEventsAndNoOthers() {
    return rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(1), () -> assertThat(told(row.get(1))).isEqualTo(row.get(0))));
  }

  private static List<List<String>> rows() {
    return Table.beside(ContactsTest.class, "contacts.tsv").rows();
  }

  /** The events in the form of the table, or "none". */
  private String told(String text) {
    AnnotatedArticle article = annotated.of(text);
    EntityMentions mentions = names.find(article);
    Entities resolved = entities.resolve(article, mentions);
    Extraction told = facts.build(article, resolved, events.find(article, mentions), List.of());
    String all =
        groups(told).stream()
            .filter(group -> group.get(0).type().isContact())
            .map(ContactsTest::words)
            .collect(Collectors.joining(" | "));
    return all.isEmpty() ? "none" : all;
  }

  /** The reports of each occasion, by its first report. */
  private static Collection<List<Event>> groups(Extraction told) {
    Map<Integer, List<Event>> groups = new TreeMap<>();
    Map<Integer, Integer> first = new TreeMap<>();
    told.occasions().stream()
        .filter(Occasion::same)
        .forEach(occasion -> first.put(occasion.second(), occasion.first()));
    for (int i = 0; i < told.events().size(); i++) {
      int group = first.getOrDefault(i, i);
      groups.computeIfAbsent(group, key -> new ArrayList<>()).add(told.events().get(i));
    }
    return groups.values();
  }

  private static String words(List<Event> group) {
    String who =
        group.stream()
            .flatMap(event -> event.participants().stream())
            .map(participant -> participant.entity().name())
            .distinct()
            .sorted()
            .collect(Collectors.joining("; "));
    String where =
        group.stream()
            .flatMap(event -> event.setting().place().stream())
            .map(Entity::name)
            .findFirst()
            .map(place -> " @ " + place)
            .orElse("");
    return group.get(0).type().localName() + " " + status(group).localName() + ": " + who + where;
  }

  /** The surest status that a report of the group gives. */
  private static Status status(List<Event> group) {
    List<Status> surest = Arrays.asList(Status.HAPPENED, Status.ONGOING, Status.CANCELLED);
    Set<Status> told =
        group.stream().map(event -> event.standing().status()).collect(Collectors.toSet());
    return surest.stream()
        .filter(told::contains)
        .findFirst()
        .orElse(group.get(0).standing().status());
  }
}
