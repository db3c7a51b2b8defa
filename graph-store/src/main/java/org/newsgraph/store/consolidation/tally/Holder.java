package org.newsgraph.store.consolidation.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.newsgraph.store.consolidation.iri.Keys;
import org.newsgraph.store.consolidation.reading.Called;
import org.newsgraph.store.consolidation.report.Days;
import org.newsgraph.store.consolidation.tally.Contribution.Kind;
import org.newsgraph.store.vocabulary.Ng;

/**
 * Whom articles mean that call somebody by an office alone: the only one of whom several articles
 * of about that day say that he holds it, where one does at a time.
 */
public final class Holder {
  /** Why somebody is taken for the holder of an office, in words. */
  static final String REASON = "the only holder of the office whom articles of about that day know";

  private static final int PARTS = 3;

  /** So many articles must say so: one may be misread. */
  private static final int SEVERAL = 2;

  private final Slice slice;
  private final Weighing weighing;

  /** By what is said of an office. */
  public Holder(Slice slice) {
    this.slice = slice;
    this.weighing = new Weighing(slice);
  }

  /** The key under which it is counted what articles say of an office. */
  public static String key(String what) {
    return Tenure.ROOM + Keys.of(what);
  }

  /** Whether it is the key of an office. */
  public static boolean isKey(String subject) {
    return subject.startsWith(Tenure.ROOM);
  }

  /** What is counted of somebody whom an article of that day calls by an office. */
  static String call(Called called, String day) {
    return String.join(" ", called.iri(), called.kin(), day);
  }

  /** The holder for each that is called by the office and whose holder is known. */
  public SortedMap<String, String> called() {
    SortedMap<String, String> called = new TreeMap<>();
    for (Call call : calls()) {
      on(call.day()).ifPresent(holder -> called.put(call.iri(), holder));
    }
    return called;
  }

  /** The holder for the one that has this IRI in an article. */
  public Optional<String> of(String called) {
    return calls().stream()
        .filter(call -> call.iri().equals(called))
        .findFirst()
        .flatMap(call -> on(call.day()));
  }

  /** Each that is called by the office is the holder; or one of those who may be called so. */
  List<Triple> triples() {
    List<Triple> triples = new ArrayList<>();
    for (Call call : calls()) {
      Node iri = NodeFactory.createURI(call.iri());
      Optional<String> holder = on(call.day());
      triples.add(same(iri, holder.orElse(call.group())));
      if (holder.isPresent()) {
        triples.add(Triple.create(iri, Ng.JOINED_BECAUSE, NodeFactory.createLiteralString(REASON)));
        triples.add(Triple.create(iri, Ng.SURENESS, Sureness.LIKELY.term()));
        triples.add(
            Triple.create(iri, Ng.NAMED_IN, NodeFactory.createURI(Keys.articleOf(call.iri()))));
      }
    }
    return triples;
  }

  private static Triple same(Node called, String standing) {
    return Triple.create(called, OWL.sameAs.asNode(), NodeFactory.createURI(standing));
  }

  private record Call(String iri, String group, LocalDate day) {
    static Call of(String value) {
      String[] parts = value.split(" ", PARTS);
      return new Call(parts[0], parts[1], LocalDate.parse(parts[2]));
    }
  }

  private List<Call> calls() {
    return slice.values(Kind.CALLED).stream().map(Call::of).toList();
  }

  private Optional<String> on(LocalDate day) {
    if (!Tenure.isOfOne(slice)) {
      return Optional.empty();
    }
    List<String> there =
        weighing.holders().stream()
            .filter(holder -> weighing.around(holder, day, Called.ABOUT) > 0)
            .filter(holder -> !weighing.isOutweighed(holder))
            .toList();
    return there.stream()
        .filter(holder -> there.size() == 1)
        .filter(holder -> weighing.around(holder, day, Called.ABOUT) >= SEVERAL)
        .filter(holder -> isWithin(holder, day))
        .findFirst();
  }

  /** Nobody says that it began later or was over before. */
  private boolean isWithin(String holder, LocalDate day) {
    return dates(Kind.SINCE, holder).stream().noneMatch(since -> since.first().isAfter(day))
        && dates(Kind.UNTIL, holder).stream().noneMatch(until -> until.last().isBefore(day));
  }

  private List<Days> dates(Kind kind, String holder) {
    return slice.values(kind, holder).stream().map(Days::of).toList();
  }
}
