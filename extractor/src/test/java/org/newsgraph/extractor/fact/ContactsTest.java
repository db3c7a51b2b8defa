package org.newsgraph.extractor.fact;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.mention.event.Status;

/**
 * Who met, visited, called or signed with whom, and where, over the short texts of {@code
 * contacts.tsv}: all events of an article and no others, through every room but the links.
 */
class ContactsTest {
  @TempDir static Path folder;
  private static ShortTexts texts;

  @BeforeAll
  static void load() {
    texts = new ShortTexts("contacts", folder);
  }

  @TestFactory
  Stream<DynamicTest> textsTellTheseEventsAndNoOthers() {
    return ShortTexts.tests("contacts", ContactsTest::told);
  }

  /** The events in the form of the table, or "none". */
  private static String told(String text) {
    String all =
        texts.contacts(text).stream().map(ContactsTest::words).collect(Collectors.joining(" | "));
    return all.isEmpty() ? "none" : all;
  }

  private static String words(List<Event> group) {
    String who =
        group.stream()
            .flatMap(event -> event.participants().stream())
            .map(participant -> name(participant.party()))
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

  /** A group with the country or body to whom it belongs: "Libyan rebels (rebels of Libya)". */
  static String name(Party party) {
    return party instanceof Party.Group group
        ? group.name()
            + " ("
            + group.kind()
            + group.owner().map(owner -> " of " + owner.name()).orElse("")
            + ")"
        : party.name();
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
