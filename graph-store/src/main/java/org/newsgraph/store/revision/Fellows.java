package org.newsgraph.store.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.consolidation.event.Occurrences;
import org.newsgraph.store.consolidation.event.Occurrences.Placed;
import org.newsgraph.store.consolidation.iri.Keys;
import org.newsgraph.store.consolidation.joining.Blocks;
import org.newsgraph.store.consolidation.joining.SameEvent;
import org.newsgraph.store.consolidation.telling.Telling;
import org.newsgraph.store.vocabulary.Ng;

/**
 * What comes and tells just what others have told: it goes where the others of its shape went, and
 * of what is linked to it nothing else needs to be gathered. For that it must stand beside one of
 * them in the order in which tellings are put down, and neither of the two, nor one more of them,
 * may have anything of its own by which it could go elsewhere: words that others repeat, another
 * telling of that class in its article, a correction. Two are needed, for with the second of a kind
 * some things change that do not with the third.
 */
final class Fellows {
  private final DatasetGraph dataset;
  private final Ledger ledger;
  private final StoredTellings stored;
  private final Corrections corrections;
  private final SameEvent same;
  private final Set<String> changed;

  /**
   * Those in the store.
   *
   * @param changed the articles of what goes and comes, which are nobody's fellows
   */
  Fellows(
      DatasetGraph dataset, StoredTellings stored, Corrections corrections, Set<String> changed) {
    this.dataset = dataset;
    this.ledger = new Ledger(dataset);
    this.stored = stored;
    this.corrections = corrections;
    this.same = new SameEvent(corrections);
    this.changed = changed;
  }

  /** A telling that comes, with its event and what changes by it. */
  record Joined(Placed placed, List<Triple> gone, List<Triple> come) {
    Telling telling() {
      return placed.telling();
    }
  }

  /**
   * Those of the tellings that come which join their fellows: of each event and shape one at most.
   */
  List<Joined> joined(Collection<Telling> coming) {
    if (corrections.keepApart()) {
      return List.of();
    }
    Map<String, Long> marks =
        coming.stream()
            .flatMap(Fellows::marks)
            .collect(Collectors.groupingBy(mark -> mark, Collectors.counting()));
    List<Joined> joined =
        coming.stream()
            .filter(t -> marks(t).allMatch(mark -> marks.get(mark) == 1))
            .flatMap(t -> joined(t).stream())
            .toList();
    Map<String, Long> events =
        joined.stream()
            .collect(Collectors.groupingBy(j -> j.placed().event(), Collectors.counting()));
    return joined.stream().filter(j -> events.get(j.placed().event()) == 1).toList();
  }

  /** What no other that comes may have as well. */
  private static Stream<String> marks(Telling telling) {
    return Stream.concat(
        Stream.of(telling.shape(), telling.type() + " " + telling.articleIri()),
        telling.wordings().stream());
  }

  private Optional<Joined> joined(Telling telling) {
    if (telling.days().isEmpty() || !same.mayReach(telling, telling) || !isPlain(telling)) {
      return Optional.empty();
    }
    NavigableMap<String, String> alike = alike(telling);
    List<Telling> two =
        Stream.concat(
                alike.headMap(telling.articleIri(), false).descendingMap().values().stream()
                    .limit(2),
                alike.tailMap(telling.articleIri(), false).values().stream().limit(2))
            .flatMap(name -> stored.of(name).stream())
            .filter(t -> t.shape().equals(telling.shape()))
            .limit(2)
            .toList();
    return two.size() == 2 && two.stream().allMatch(this::isPlain)
        ? joined(telling, two.get(0), two.get(1))
        : Optional.empty();
  }

  /** The names of those of its shape by their articles, which is the order of what is alike. */
  private NavigableMap<String, String> alike(Telling telling) {
    NavigableMap<String, String> alike = new TreeMap<>();
    ledger
        .ofShape(Ledger.shapeOf(telling))
        .forEach(name -> alike.put(StoredTellings.article(name), name));
    alike.keySet().removeAll(changed);
    return alike;
  }

  /** Nothing about it but its shape decides where it goes. */
  private boolean isPlain(Telling telling) {
    return Blocks.words(telling)
            .flatMap(block -> ledger.tellings(block, 2).stream())
            .allMatch(telling.name()::equals)
        && saidNothing(telling)
        && callsNobody(telling)
        && ledger.tellingsOf(telling.articleIri()).stream()
            .filter(name -> !name.equals(telling.name()))
            .flatMap(name -> stored.of(name).stream())
            .noneMatch(other -> other.type().equals(telling.type()));
  }

  private boolean saidNothing(Telling telling) {
    return telling.reportIris().stream().allMatch(r -> corrections.occasion(r).isEmpty());
  }

  /** By an office alone: who is meant depends on what others say. */
  private static boolean callsNobody(Telling telling) {
    return telling.setting().offices().isEmpty();
  }

  private Optional<Joined> joined(Telling telling, Telling beside, Telling further) {
    String event = stored.event(beside);
    List<Telling> there = told(event);
    if (event.equals(stored.event(further))) {
      return joined(telling, beside, further, event, there);
    }
    return there.size() == 1 && told(stored.event(further)).size() == 1
        ? leftApart(telling, event, stored.event(further))
        : Optional.empty();
  }

  private List<Telling> told(String event) {
    return dataset.stream(Delta.KNOWLEDGE, Node.ANY, Ng.REPORTS, NodeFactory.createURI(event))
        .flatMap(q -> stored.of(q.getSubject().getURI()).stream())
        .toList();
  }

  private Optional<Joined> joined(
      Telling telling, Telling beside, Telling further, String event, List<Telling> there) {
    List<Telling> all = Stream.concat(there.stream(), Stream.of(telling)).toList();
    List<Triple> gone = Occurrences.ofOne(there);
    List<Triple> come = new ArrayList<>(Occurrences.ofOne(all));
    Optional<Node> why = why(beside).or(() -> why(further));
    boolean keepsItsName =
        come.contains(
            Triple.create(node(telling.name()), Ng.REPORTS, NodeFactory.createURI(event)));
    if (why.isEmpty()
        || !keepsItsName
        || !there.stream().allMatch(t -> saidNothing(t) && callsNobody(t))) {
      return Optional.empty();
    }
    boolean isSurest =
        why(beside).isEmpty() && telling.articleIri().compareTo(beside.articleIri()) < 0;
    come.add(
        Triple.create(
            node(isSurest ? beside.name() : telling.name()), Ng.JOINED_BECAUSE, why.get()));
    return Optional.of(new Joined(new Placed(telling, event), gone, come));
  }

  private Optional<Node> why(Telling telling) {
    return dataset.stream(Delta.KNOWLEDGE, node(telling.name()), Ng.JOINED_BECAUSE, Node.ANY)
        .map(q -> q.getObject())
        .findFirst();
  }

  /** It may be each of the events that the two may be. */
  private Optional<Joined> leftApart(Telling telling, String one, String other) {
    Set<Node> rivals = rivals(one);
    if (rivals.isEmpty() || !rivals.equals(rivals(other))) {
      return Optional.empty();
    }
    String event = Keys.event(telling.name());
    List<Triple> come = new ArrayList<>(Occurrences.ofOne(List.of(telling)));
    rivals.forEach(r -> come.add(Triple.create(node(event), Ng.MAYBE_SAME_AS, r)));
    return Optional.of(new Joined(new Placed(telling, event), List.of(), come));
  }

  private Set<Node> rivals(String event) {
    return dataset.stream(Delta.KNOWLEDGE, node(event), Ng.MAYBE_SAME_AS, Node.ANY)
        .map(q -> q.getObject())
        .collect(Collectors.toSet());
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }
}
