package org.newsgraph.store.consolidation.event;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.store.consolidation.iri.Keys;
import org.newsgraph.store.consolidation.report.Cast;
import org.newsgraph.store.consolidation.report.Status;
import org.newsgraph.store.consolidation.telling.Telling;

/**
 * A line that a person can read: what, who, whom, where, when, and the status where it is not
 * simply "happened".
 */
final class EventLabel {
  private static final List<String> DONE_TO = List.of("recipient", "victim");

  private final Event event;
  private final Collection<Telling> tellings;

  private EventLabel(Event event, Collection<Telling> tellings) {
    this.event = event;
    this.tellings = tellings;
  }

  static String of(Event event, Collection<Telling> tellings) {
    return new EventLabel(event, tellings.stream().sorted(Telling.BY_ARTICLE).toList()).line();
  }

  private String line() {
    String who = people(false);
    String whom = people(true);
    String details = details();
    return event.kind().type()
        + (who.isEmpty() && whom.isEmpty() ? "" : ": ")
        + who
        + (whom.isEmpty() ? "" : " → " + whom)
        + (details.isEmpty() ? "" : " (" + details + ")");
  }

  private String people(boolean doneTo) {
    return event.cast().roles().entrySet().stream()
        .filter(e -> isDoneTo(e.getValue()) == doneTo)
        .sorted(
            Comparator.comparingInt((Map.Entry<String, SortedSet<String>> e) -> Cast.rank(e))
                .thenComparing(e -> name(e.getKey())))
        .map(e -> name(e.getKey()))
        .collect(Collectors.joining(", "));
  }

  private static boolean isDoneTo(SortedSet<String> roles) {
    return !roles.isEmpty() && DONE_TO.containsAll(roles);
  }

  private String details() {
    Optional<String> status =
        Optional.of(event.standing().status())
            .filter(s -> s != Status.HAPPENED)
            .map(Status::localName);
    return Stream.of(
            event.where().place().or(() -> event.where().country()).map(this::name),
            event.when().date(),
            status)
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private String name(String entity) {
    return tellings.stream()
        .flatMap(t -> Optional.ofNullable(t.names().get(entity)).stream())
        .findFirst()
        .orElseGet(() -> Keys.words(entity));
  }
}
