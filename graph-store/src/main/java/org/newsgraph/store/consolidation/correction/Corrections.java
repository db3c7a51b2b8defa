package org.newsgraph.store.consolidation.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.store.consolidation.iri.Keys;
import org.newsgraph.store.vocabulary.DBpedia;

/**
 * What people have put right: entities and events joined or kept apart, types, links, rejected
 * reports, withdrawn articles. The form of the file is described in {@code docs/corrections.md}.
 */
public final class Corrections {
  /** No corrections. */
  public static final Corrections NONE = new Corrections(List.of());

  private final Map<String, String> entities = new HashMap<>();
  private final Map<String, String> events = new HashMap<>();
  private final Set<Pair> apart = new HashSet<>();
  private final Set<Pair> splits = new HashSet<>();
  private final Map<String, String> types = new HashMap<>();
  private final Map<String, String> links = new HashMap<>();
  private final Set<String> rejected = new HashSet<>();
  private final Map<String, List<Amendment>> amended = new HashMap<>();
  private final SortedSet<String> withdrawn = new TreeSet<>();
  private final SortedSet<String> restored = new TreeSet<>();
  private final boolean onlyOfArticles;

  private Corrections(List<Correction> lines) {
    lines.forEach(this::apply);
    onlyOfArticles = lines.size() == withdrawn.size() + restored.size();
  }

  /**
   * Reads the text of a corrections file; {@link IllegalArgumentException} names the lines that are
   * not understood.
   */
  public static Corrections parse(String csv) {
    return of(entries(csv));
  }

  /** What these lines say, each of which is understood. */
  public static Corrections of(List<CorrectionEntry> entries) {
    return new Corrections(
        entries.stream()
            .map(e -> Correction.of(List.of(e.subject(), e.correction(), e.object())))
            .toList());
  }

  /**
   * The lines of a corrections file with all that was noted beside them, in their order; {@link
   * IllegalArgumentException} names those that are not understood.
   */
  public static List<CorrectionEntry> entries(String text) {
    CorrectionText read = CorrectionText.of(text);
    if (!read.problems().isEmpty()) {
      throw new IllegalArgumentException("corrections, " + String.join("; ", read.problems()));
    }
    return read.entries();
  }

  /** A name for this text of a corrections file, by which it is seen whether it has changed. */
  public static String hash(String csv) {
    return Keys.of(csv);
  }

  private void apply(Correction line) {
    switch (line.verb()) {
      case SAME_AS -> join(line.isOnEvents() ? events : entities, line);
      case NOT_SAME_AS -> part(line);
      case TYPE -> types.put(line.subject(), Correction.localName(line.object()));
      case LINK -> link(line);
      case PLACE, DAY, STATUS, CLASS, PARTICIPANT, NO_PARTICIPANT -> amend(line);
      case REJECT -> rejected.add(line.subject());
      case WITHDRAW -> withdraw(line.subject());
      case RESTORE -> restore(line.subject());
    }
  }

  private void amend(Correction line) {
    amended
        .computeIfAbsent(line.subject(), k -> new ArrayList<>())
        .add(Amendment.of(line.verb(), line.object()));
  }

  private void withdraw(String article) {
    withdrawn.add(article);
    restored.remove(article);
  }

  private void restore(String article) {
    withdrawn.remove(article);
    restored.add(article);
  }

  private static void join(Map<String, String> joins, Correction line) {
    if (!end(joins, line.object()).equals(line.subject())) {
      joins.put(line.subject(), line.object());
    }
  }

  private void part(Correction line) {
    if (line.isOnOneArticle()) {
      splits.add(new Pair(line.subject(), line.object()));
      return;
    }
    Map<String, String> joins = line.isOnEvents() ? events : entities;
    joins.remove(line.subject(), line.object());
    joins.remove(line.object(), line.subject());
    apart.add(Pair.of(line.subject(), line.object()));
  }

  private void link(Correction line) {
    links.put(line.subject(), line.object());
    DBpedia.title(line.object())
        .map(title -> Keys.base(line.subject(), "entity/") + "entity/" + title)
        .filter(iri -> !iri.equals(line.subject()))
        .ifPresent(iri -> join(entities, new Correction(line.subject(), Verb.SAME_AS, iri)));
  }

  private static String end(Map<String, String> joins, String iri) {
    String at = iri;
    while (joins.containsKey(at)) {
      at = joins.get(at);
    }
    return at;
  }

  /** What these say otherwise than those before. */
  public CorrectionChange since(Corrections before) {
    SortedSet<String> otherEntities =
        differing(before, c -> keys(c.entities, c.types, c.links), Corrections::ofEntity);
    Set<Pair> otherPairs = either(apart, before.apart);
    SortedSet<String> otherEvents = differing(before, c -> named(c.events), Corrections::joinedAs);
    otherPairs.stream()
        .flatMap(pair -> Stream.of(pair.one(), pair.two()))
        .filter(iri -> Subject.of(iri).isEvent())
        .forEach(otherEvents::add);
    SortedSet<String> newlyWithdrawn = new TreeSet<>(withdrawn);
    newlyWithdrawn.removeAll(before.withdrawn);
    return new CorrectionChange(
        otherEntities,
        otherPairs.stream().filter(pair -> !Subject.of(pair.one()).isEvent()).toList(),
        otherArticles(before, !otherEntities.isEmpty()),
        otherEvents,
        newlyWithdrawn);
  }

  /** With all amended ones, where one of the entities that they name may be another now. */
  private SortedSet<String> otherArticles(Corrections before, boolean allAmended) {
    SortedSet<String> articles = new TreeSet<>();
    either(splits, before.splits).forEach(split -> articles.add(split.one()));
    Stream.of(
            either(rejected, before.rejected),
            differing(before, c -> c.amended.keySet(), (c, report) -> c.amendments(report)),
            allAmended ? either(amended.keySet(), Set.of()) : Set.<String>of(),
            allAmended ? either(before.amended.keySet(), Set.of()) : Set.<String>of())
        .flatMap(Set::stream)
        .forEach(iri -> articles.add(iri.replaceFirst("#.*", "")));
    return articles;
  }

  private List<Optional<String>> ofEntity(String iri) {
    return List.of(Optional.of(end(entities, iri)), type(iri), link(iri));
  }

  private static Set<String> named(Map<String, String> joins) {
    Set<String> all = new HashSet<>(joins.keySet());
    all.addAll(joins.values());
    return all;
  }

  private static Set<String> keys(
      Map<String, String> one, Map<String, String> two, Map<String, String> three) {
    Set<String> all = new HashSet<>(one.keySet());
    all.addAll(two.keySet());
    all.addAll(three.keySet());
    return all;
  }

  private <T> SortedSet<String> differing(
      Corrections before,
      Function<Corrections, Set<String>> names,
      BiFunction<Corrections, String, T> said) {
    return Stream.of(this, before)
        .flatMap(c -> names.apply(c).stream())
        .filter(name -> !said.apply(this, name).equals(said.apply(before, name)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What is in one of them alone. */
  private static <T> Set<T> either(Set<T> one, Set<T> other) {
    return Stream.concat(
            one.stream().filter(x -> !other.contains(x)),
            other.stream().filter(x -> !one.contains(x)))
        .collect(Collectors.toSet());
  }

  /** The name under which people joined reports, by which this event or report goes; if any. */
  public Optional<String> joinedAs(String eventOrReport) {
    return named(events).contains(eventOrReport)
        ? Optional.of(end(events, eventOrReport))
        : Optional.empty();
  }

  /** The IRI that stands for this entity, as this article means it. */
  public String entity(String article, String iri) {
    return splits.contains(new Pair(article, iri))
        ? article + "#entity-" + Keys.of(iri)
        : end(entities, iri);
  }

  /** The name under which people joined this report to others, if they did. */
  public Optional<String> occasion(String report) {
    return Stream.of(report, Keys.event(report))
        .filter(name -> events.containsKey(name) || events.containsValue(name))
        .map(name -> end(events, name))
        .findFirst();
  }

  /** Whether people said of anything that it is not the same. */
  public boolean keepApart() {
    return !apart.isEmpty();
  }

  /** Whether people said of it that it is not the same as something else. */
  public boolean keepsApart(String iri) {
    return apart.stream().anyMatch(pair -> pair.partner(iri).isPresent());
  }

  /**
   * Whether people said that these two reports, or the events that begin with them, are not the
   * same.
   */
  public boolean apart(String oneReport, String otherReport) {
    if (apart.isEmpty()) {
      return false;
    }
    return Stream.of(oneReport, Keys.event(oneReport))
        .anyMatch(
            one ->
                apart.contains(Pair.of(one, otherReport))
                    || apart.contains(Pair.of(one, Keys.event(otherReport))));
  }

  public Optional<String> type(String entity) {
    return Optional.ofNullable(types.get(entity));
  }

  /** The address that people gave to the entity; empty words take a link away. */
  public Optional<String> link(String entity) {
    return Optional.ofNullable(links.get(entity));
  }

  public boolean rejects(String reportOrClaim) {
    return rejected.contains(reportOrClaim);
  }

  /** What people said otherwise of a report, in the order of their lines. */
  public List<Amendment> amendments(String report) {
    return amended.getOrDefault(report, List.of());
  }

  /** Whether the article stays out. */
  public boolean withdraws(String article) {
    return withdrawn.contains(article);
  }

  /** The articles that stay out, in order. */
  public List<String> withdrawn() {
    return List.copyOf(withdrawn);
  }

  /** The articles that may come back, in order. */
  public List<String> restored() {
    return List.copyOf(restored);
  }

  /** Whether something is said about the article's staying out or coming back. */
  public boolean judges(String article) {
    return withdrawn.contains(article) || restored.contains(article);
  }

  /** Whether nothing is said but which articles stay out or come back. */
  public boolean isOnlyOfArticles() {
    return onlyOfArticles;
  }
}
