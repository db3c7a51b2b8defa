package org.newsgraph.store.consolidation.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.newsgraph.store.consolidation.iri.Keys;
import org.newsgraph.store.consolidation.report.Vote;
import org.newsgraph.store.consolidation.telling.Telling;

/**
 * The tellings of one event, while they are being gathered. An event that thousands of articles
 * tell has few shapes of tellings; only these are looked at.
 */
public final class Cluster {
  /** By the telling that leaves the fewest days open. */
  static final Comparator<Cluster> ORDER = Comparator.comparing(Cluster::surest, Telling.ORDER);

  private static final int FEW = 3;

  /** Outweighs the same participants and the same status. */
  private static final int ASIDE = 5;

  private final List<Telling> tellings = new ArrayList<>();
  private final Map<String, Telling> shapes = new LinkedHashMap<>();
  private final ShapesCompared compared = new ShapesCompared();
  private final Map<Telling, EventReason> reasons = new LinkedHashMap<>();
  private final SortedSet<String> articles = new TreeSet<>();
  private final Set<String> wordings = new HashSet<>();
  private final List<Cluster> rivals;
  private Optional<Cluster> unitedWith = Optional.empty();

  /**
   * A cluster of one, which would have fitted as well into each of the rivals; with rivals it takes
   * nobody in.
   */
  Cluster(Telling first, List<Cluster> rivals) {
    put(first);
    this.rivals = new ArrayList<>(rivals);
  }

  private void put(Telling telling) {
    tellings.add(telling);
    if (shapes.putIfAbsent(telling.shape(), telling) == null) {
      compared.add(telling);
    }
    articles.add(telling.article().iri());
    wordings.addAll(telling.wordings());
  }

  /** Complete linkage: the telling must fit with every one that is here. */
  boolean takes(Telling telling, SameEvent same) {
    return mayTake(telling, same) && fits(telling, same);
  }

  /**
   * It goes together with at least as many as those against which nothing more speaks, not counting
   * those that name a single other party; where the day is known, with one of four.
   */
  private boolean fits(Telling telling, SameEvent same) {
    ShapesCompared.Count count = compared.before(telling, same);
    int fitting = count.fitting();
    return !count.isAgainst()
        && fitting > 0
        && (surest().when().isDay() ? FEW * fitting : fitting) >= count.others();
  }

  /** It was told here in the same words. */
  boolean hasWordsOf(Telling telling, SameEvent same) {
    return sharesWords(telling)
        && tellings.stream().anyMatch(t -> same.sameWords(t, telling))
        && mayTake(telling, same);
  }

  private boolean mayTake(Telling telling, SameEvent same) {
    return rivals.isEmpty()
        && (!articles.contains(telling.article().iri())
            || tellings.stream()
                .filter(t -> t.article().iri().equals(telling.article().iri()))
                .allMatch(t -> same.toldTwice(t, telling)))
        && (articles.size() > 1 || !articles.contains(telling.article().iri()))
        && !same.keepsApart(tellings, telling);
  }

  /** Both take each other's tellings. */
  boolean agrees(Cluster other, SameEvent same) {
    return shapes.values().stream().allMatch(t -> other.fits(t, same))
        && other.shapes.values().stream().allMatch(t -> fits(t, same))
        && mayHold(other, same);
  }

  /** Some of both go together, and nothing in the others speaks against it. */
  boolean goesWith(Cluster other, SameEvent same) {
    boolean isWider = shapes.size() > other.shapes.size();
    int fitting = 0;
    int others = 0;
    for (Telling t : (isWider ? other : this).shapes.values()) {
      ShapesCompared.Count count =
          isWider ? compared.before(t, same) : other.compared.behind(t, same);
      if (count.isAgainst()) {
        return false;
      }
      fitting += count.fitting();
      others += count.others();
    }
    return fitting > 0 && FEW * fitting >= others && mayHold(other, same);
  }

  /** What one article tells in both may be told twice, and people keep nothing of them apart. */
  private boolean mayHold(Cluster other, SameEvent same) {
    if (Collections.disjoint(articles, other.articles) && !same.keepsAnyApart()) {
      return true;
    }
    return tellings.stream()
        .allMatch(
            t ->
                other.tellings.stream()
                        .filter(o -> o.article().iri().equals(t.article().iri()))
                        .allMatch(o -> same.toldTwice(o, t))
                    && !same.keepsApart(other.tellings, t));
  }

  /** More articles than one tell of both together. */
  boolean isOfSeveralWith(Cluster other) {
    return articles.size() > 1 || !articles.equals(other.articles);
  }

  int likeness(Telling telling) {
    int likest =
        sharesWords(telling)
            ? shapes.values().stream().mapToInt(t -> Likeness.of(t, telling)).max().orElse(0)
            : compared.likeness(telling);
    return isAsideOf(telling) ? likest - ASIDE : likest;
  }

  /**
   * It is a private talk, of which the telling says neither that nor the place: of two who also sat
   * with others this is the lesser news.
   */
  private boolean isAsideOf(Telling telling) {
    return surest().isPrivate()
        && !telling.isPrivate()
        && !surest().where().agrees(telling.where());
  }

  /** Looks up the few words of the telling among the many that are here. */
  private boolean sharesWords(Telling telling) {
    return telling.wordings().stream().anyMatch(wordings::contains);
  }

  /** The article tells of it. */
  boolean isToldBy(String article) {
    return articles.contains(article);
  }

  /** The first telling, which leaves the fewest days open. */
  Telling surest() {
    return tellings.get(0);
  }

  void add(Telling telling, SameEvent same) {
    reasons.put(telling, why(telling, same));
    put(telling);
  }

  private EventReason why(Telling telling, SameEvent same) {
    return same.reason(surest(), telling)
        .or(() -> tellings.stream().flatMap(t -> same.reason(t, telling).stream()).findFirst())
        .orElse(EventReason.TOLD_TWICE);
  }

  /** It is part of the other from now on. */
  void uniteWith(Cluster other) {
    unitedWith = Optional.of(other);
  }

  private Cluster standing() {
    return unitedWith.map(Cluster::standing).orElse(this);
  }

  /** Its rivals have become one with it, or nothing more speaks for them. */
  void settle() {
    rivals.clear();
  }

  /** People say that the other cluster's event is this one. */
  void swallow(Cluster other) {
    other.tellings.forEach(t -> reasons.put(t, EventReason.PEOPLE_SAY));
    other.tellings.forEach(this::put);
    rivals.clear();
  }

  /** All tellings, the one that leaves the fewest days open first. */
  public List<Telling> tellings() {
    return Collections.unmodifiableList(tellings);
  }

  /** Why the telling is here; none for the first. */
  public Optional<EventReason> reason(Telling telling) {
    return Optional.ofNullable(reasons.get(telling));
  }

  /** Whether it was left apart between several. */
  boolean isLeftApart() {
    return !rivals.isEmpty();
  }

  /** The clusters into which it would have fitted as well. */
  public List<Cluster> rivals() {
    return rivals.stream().map(Cluster::standing).distinct().toList();
  }

  /** So many participants must reports of that class share to tell of one event. */
  public static int shared(String type) {
    return JoiningRule.of(type).shared();
  }

  /** Local name of the class. */
  public String type() {
    return tellings.get(0).type();
  }

  /** All reports with their articles, the one that names the event first. */
  public List<Vote> votes() {
    return votes(tellings);
  }

  /** All their reports, the one that names the event first. */
  public static List<Vote> votes(Collection<Telling> tellings) {
    return tellings.stream()
        .flatMap(t -> t.reports().stream().map(r -> new Vote(t.article(), r)))
        .sorted(Vote.ORDER)
        .toList();
  }

  /** The event's IRI. */
  public String iri() {
    return Keys.event(votes().get(0).report().iri());
  }
}
