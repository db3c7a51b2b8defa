package org.newsgraph.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.jena.graph.Triple;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.consolidation.ArticleKnowledge;
import org.newsgraph.store.consolidation.ArticleKnowledge.Account;
import org.newsgraph.store.consolidation.copy.Print;
import org.newsgraph.store.consolidation.copy.SameText;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.consolidation.event.Holders;
import org.newsgraph.store.consolidation.event.NearMisses;
import org.newsgraph.store.consolidation.event.Occurrences;
import org.newsgraph.store.consolidation.event.SubEvents;
import org.newsgraph.store.consolidation.joining.Blocks;
import org.newsgraph.store.consolidation.naming.Family;
import org.newsgraph.store.consolidation.naming.Naming;
import org.newsgraph.store.consolidation.tally.Holder;
import org.newsgraph.store.consolidation.tally.Slice;
import org.newsgraph.store.consolidation.tally.Statements;
import org.newsgraph.store.consolidation.telling.Telling;
import org.newsgraph.store.consolidation.telling.TellingText;
import org.newsgraph.store.quad.QuadText;
import scala.Tuple2;

/**
 * What article graphs say together, worked out on many machines: the same lines that one machine
 * makes of them. The driver decides on names, for which it holds what is said of each entity;
 * tellings of events are gathered by connected components of their blocks, each joined by the
 * store's own code.
 */
final class Consolidating implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Read once in each process. */
  private static final Map<String, Corrections> READ = new ConcurrentHashMap<>();

  private final String corrections;

  /** With these lines of corrections. */
  Consolidating(String corrections) {
    this.corrections = corrections;
  }

  private Corrections corrections() {
    return READ.computeIfAbsent(corrections, Corrections::parse);
  }

  private ArticleKnowledge knowledge(String text) {
    ArticleGraph article = QuadText.read(text);
    return ArticleKnowledge.of(article.iri(), article.triples(), corrections());
  }

  /** The lines of the knowledge layer, each once, of article graphs in texts. */
  JavaRDD<String> lines(JavaRDD<String> articles) {
    JavaSparkContext spark = JavaSparkContext.fromSparkContext(articles.context());
    JavaRDD<String> kept = kept(articles);
    SortedMap<String, Slice> entities = entities(kept);
    Naming naming = Naming.of(entities.values(), corrections());
    Broadcast<Map<String, String>> moved = spark.broadcast(moved(entities.keySet(), naming));
    JavaRDD<String> tellings = kept.flatMap(a -> tellings(a, moved.value()).iterator());
    JavaPairRDD<String, Iterable<Tuple2<Said, Integer>>> said = said(kept, moved);
    Offices offices = new Offices(spark.broadcast(offices(said)));
    JavaRDD<Occasion> occasions =
        occasions(tellings, offices).persist(StorageLevel.MEMORY_AND_DISK());
    JavaRDD<Told> placed = occasions.flatMap(occasion -> occasion.told().iterator());
    return spark
        .parallelize(families(entities, naming))
        .union(kept.flatMap(a -> written(account(a, moved.value()).mentions().stream())))
        .union(statements(said))
        .union(copies(kept))
        .union(occasions.flatMap(occasion -> occasion.lines().iterator()))
        .union(nearMisses(placed))
        .union(subEvents(placed))
        .distinct();
  }

  /** Those that nobody has withdrawn. */
  JavaRDD<String> kept(JavaRDD<String> articles) {
    return articles.filter(a -> !corrections().withdraws(QuadText.read(a).iri()));
  }

  private static Iterator<String> written(Stream<Triple> triples) {
    return QuadText.knowledge(triples).iterator();
  }

  private SortedMap<String, Slice> entities(JavaRDD<String> articles) {
    SortedMap<String, Slice> slices = new TreeMap<>();
    slices(
            articles.flatMapToPair(
                a -> knowledge(a).contributions().stream().map(Said::once).iterator()))
        .mapToPair(group -> new Tuple2<>(group._1(), List.copyOf(listed(group._2()))))
        .collect()
        .forEach(group -> slices.put(group._1(), Said.slice(group._1(), group._2())));
    return slices;
  }

  private static JavaPairRDD<String, Iterable<Tuple2<Said, Integer>>> slices(
      JavaPairRDD<Said, Integer> once) {
    return once.reduceByKey(Integer::sum)
        .mapToPair(counted -> new Tuple2<>(counted._1().subject(), counted))
        .groupByKey();
  }

  private static <T> List<T> listed(Iterable<T> each) {
    return StreamSupport.stream(each.spliterator(), false).toList();
  }

  /** The entities for which another stands. */
  private static Map<String, String> moved(Iterable<String> entities, Naming naming) {
    Map<String, String> moved = new HashMap<>();
    for (String entity : entities) {
      String standing = naming.standing(entity);
      if (!standing.equals(entity)) {
        moved.put(entity, standing);
      }
    }
    return moved;
  }

  private static List<String> families(SortedMap<String, Slice> entities, Naming naming) {
    List<String> lines = new ArrayList<>();
    naming
        .families()
        .forEach(
            (standing, members) ->
                lines.addAll(
                    QuadText.knowledge(
                        Family.of(standing, members, entities::get, naming).triples().stream())));
    return lines;
  }

  private Account account(String article, Map<String, String> moved) {
    return knowledge(article).under(entity -> moved.getOrDefault(entity, entity));
  }

  private List<String> tellings(String article, Map<String, String> moved) {
    return account(article, moved).tellings().stream().map(TellingText::of).toList();
  }

  /** What is said of relations and offices. */
  private JavaPairRDD<String, Iterable<Tuple2<Said, Integer>>> said(
      JavaRDD<String> articles, Broadcast<Map<String, String>> moved) {
    return slices(
        articles.flatMapToPair(
            a -> account(a, moved.value()).claims().stream().map(Said::once).iterator()));
  }

  private static JavaRDD<String> statements(
      JavaPairRDD<String, Iterable<Tuple2<Said, Integer>>> said) {
    return said.flatMap(
        group -> written(Statements.of(Said.slice(group._1(), group._2())).stream()));
  }

  /** What is said of the offices by which articles call somebody without a name. */
  private static Map<String, List<Tuple2<Said, Integer>>> offices(
      JavaPairRDD<String, Iterable<Tuple2<Said, Integer>>> said) {
    return new HashMap<>(
        said.filter(group -> Holder.isKey(group._1()))
            .mapValues(group -> List.copyOf(listed(group)))
            .filter(group -> group._2().stream().anyMatch(counted -> counted._1().isCall()))
            .collectAsMap());
  }

  private JavaRDD<String> copies(JavaRDD<String> articles) {
    JavaRDD<Print> prints = articles.map(article -> knowledge(article).print());
    JavaRDD<String> equal =
        prints
            .mapToPair(print -> new Tuple2<>(print.textKey(), print.article()))
            .groupByKey()
            .flatMap(group -> written(SameText.among(listed(group._2())).stream()));
    JavaRDD<String> edited =
        prints
            .mapToPair(print -> new Tuple2<>(print.textKey(), print))
            .reduceByKey((one, two) -> one.article().compareTo(two.article()) < 0 ? one : two)
            .values()
            .flatMapToPair(
                print -> print.marks().stream().map(mark -> new Tuple2<>(mark, print)).iterator())
            .groupByKey()
            .flatMap(group -> written(SameText.amongEdited(listed(group._2())).stream()));
    return equal.union(edited);
  }

  /** The events of each component of tellings. */
  private JavaRDD<Occasion> occasions(JavaRDD<String> tellings, Offices offices) {
    JavaPairRDD<String, String> named =
        tellings
            .mapToPair(text -> new Tuple2<>(TellingText.read(text).name(), text))
            .persist(StorageLevel.MEMORY_AND_DISK());
    JavaPairRDD<String, String> under =
        named.flatMapToPair(
            telling ->
                Stream.concat(
                        Stream.of(telling._1()),
                        Blocks.joining(TellingText.read(telling._2()), corrections()).stream())
                    .map(block -> new Tuple2<>(block, telling._1()))
                    .iterator());
    return Components.of(under)
        .join(named)
        .mapToPair(Tuple2::_2)
        .groupByKey()
        .values()
        .map(texts -> occasion(listed(texts).stream().map(TellingText::read).toList(), offices));
  }

  private Occasion occasion(List<Telling> tellings, Offices offices) {
    Occurrences occurrences =
        Occurrences.of(tellings, corrections(), new Holders(offices::slice, corrections()));
    return new Occasion(
        QuadText.knowledge(occurrences.triples().stream()),
        occurrences.placed().map(Told::of).toList());
  }

  /** Of a crowded block nothing is looked at, so no more than a crowd of it travels. */
  private static JavaPairRDD<String, List<Told>> found(JavaRDD<Told> placed) {
    return placed
        .flatMapToPair(
            told ->
                NearMisses.foundUnder(told.read()).stream()
                    .map(block -> new Tuple2<>(block, told))
                    .iterator())
        .aggregateByKey(
            List.<Told>of(),
            (some, told) -> bounded(some, List.of(told)),
            (some, others) -> bounded(some, others))
        .filter(block -> block._2().size() <= NearMisses.CROWD);
  }

  private static List<Told> bounded(List<Told> some, List<Told> more) {
    return Stream.concat(some.stream(), more.stream()).limit(NearMisses.CROWD + 1L).toList();
  }

  private JavaRDD<String> nearMisses(JavaRDD<Told> placed) {
    JavaPairRDD<String, Told> sought =
        placed
            .filter(told -> new NearMisses(corrections()).isSought(told.read()))
            .flatMapToPair(
                told ->
                    Blocks.maybeOf(told.read()).stream()
                        .map(block -> new Tuple2<>(block, told))
                        .iterator());
    return sought
        .join(found(placed))
        .mapToPair(pair -> new Tuple2<>(pair._2()._1(), new Tuple2<>(pair._1(), pair._2()._2())))
        .groupByKey()
        .flatMap(group -> written(missesOf(group._1(), group._2()).stream()));
  }

  private List<Triple> missesOf(Told sought, Iterable<Tuple2<String, List<Told>>> blocks) {
    Map<String, List<Telling>> found = new HashMap<>();
    Map<String, String> events = new HashMap<>();
    for (Tuple2<String, List<Told>> block : blocks) {
      List<Telling> tellings = new ArrayList<>();
      for (Told told : block._2()) {
        Telling telling = told.read();
        tellings.add(telling);
        events.put(telling.name(), told.event());
      }
      found.put(block._1(), tellings);
    }
    return new NearMisses(corrections())
        .of(
            sought.placed(),
            block -> Optional.ofNullable(found.get(block)),
            telling -> events.get(telling.name()));
  }

  private static JavaRDD<String> subEvents(JavaRDD<Told> placed) {
    return placed
        .mapToPair(told -> new Tuple2<>(told.read().articleIri(), told))
        .groupByKey()
        .flatMap(
            group ->
                written(
                    SubEvents.among(listed(group._2()).stream().map(Told::placed).toList())
                        .stream()));
  }
}
