package org.newsgraph.store.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.store.article.StoredArticles;
import org.newsgraph.store.consolidation.ArticleKnowledge;
import org.newsgraph.store.consolidation.ArticleKnowledge.Account;
import org.newsgraph.store.consolidation.copy.Print;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.consolidation.correction.Pair;
import org.newsgraph.store.consolidation.event.Holders;
import org.newsgraph.store.consolidation.iri.Keys;
import org.newsgraph.store.consolidation.tally.Contribution;
import org.newsgraph.store.consolidation.tally.Contribution.Entry;
import org.newsgraph.store.consolidation.tally.Holder;
import org.newsgraph.store.consolidation.tally.Slice;
import org.newsgraph.store.consolidation.tally.Statements;
import org.newsgraph.store.consolidation.telling.TellingText;
import org.newsgraph.store.vocabulary.Ng;

/**
 * A change of some articles, worked out against the store as it stands: which quads go and which
 * come, in both layers. Touches only what these articles say something about, and gives what
 * working everything out from scratch would give.
 */
public final class Revision {
  private final DatasetGraph dataset;
  private final Ledger ledger;
  private final Corrections earlier;
  private final Corrections corrections;
  private final Delta delta = new Delta();
  private final List<ArticleKnowledge> before = new ArrayList<>();
  private final List<ArticleKnowledge> after = new ArrayList<>();

  /** Entities of whose names something else is said, whatever the articles say of them. */
  private final SortedSet<String> judged = new TreeSet<>();

  /** Articles whose tellings are joined anew although they tell the same. */
  private final SortedSet<String> retold = new TreeSet<>();

  /** What is said now of the offices of which something else is said. */
  private final SortedMap<String, Slice> offices = new TreeMap<>();

  /** Articles that mean another now by an office. */
  private final SortedSet<String> meaning = new TreeSet<>();

  private Revision(DatasetGraph dataset, Corrections corrections) {
    this(dataset, corrections, corrections);
  }

  private Revision(DatasetGraph dataset, Corrections earlier, Corrections corrections) {
    this.dataset = dataset;
    this.earlier = earlier;
    this.ledger = new Ledger(dataset);
    this.corrections = corrections;
  }

  /**
   * The change that puts these graphs in the place of what the store has of their articles; an
   * absent graph takes out.
   */
  public static Delta replacing(
      SortedMap<String, Optional<Graph>> articles, DatasetGraph dataset, Corrections corrections) {
    Revision revision = new Revision(dataset, corrections);
    StoredArticles stored = new StoredArticles(dataset);
    articles.forEach(
        (iri, graph) -> {
          stored.graph(iri).ifPresent(old -> revision.takeOut(iri, old));
          graph.ifPresent(fresh -> revision.putIn(iri, fresh));
        });
    articles.entrySet().parallelStream()
        .flatMap(
            e ->
                e.getValue().stream()
                    .map(fresh -> ArticleKnowledge.of(e.getKey(), fresh, corrections)))
        .forEachOrdered(revision.after::add);
    return revision.delta();
  }

  /** The change that works out anew what articles say that are in the store and stay there. */
  public static Delta recalling(
      Collection<String> articles, DatasetGraph dataset, Corrections corrections) {
    Revision revision = new Revision(dataset, corrections);
    StoredArticles stored = new StoredArticles(dataset);
    for (String iri : articles) {
      stored.graph(iri).ifPresent(graph -> revision.recall(iri, graph));
    }
    return revision.delta();
  }

  /**
   * The change that understands stored articles anew.
   *
   * @param apart the entities that are kept apart now and were not, or the other way round
   * @param earlier the corrections with which they were understood
   */
  static Delta rereading(
      Collection<Reread> articles,
      Collection<Pair> apart,
      DatasetGraph dataset,
      Corrections earlier,
      Corrections now) {
    Revision revision = new Revision(dataset, earlier, now);
    apart.forEach(pair -> revision.judged.addAll(List.of(pair.one(), pair.two())));
    for (Reread article : articles) {
      revision.before.add(article.before());
      revision.after.add(article.now());
      if (article.retold()) {
        revision.retold.add(article.now().iri());
      }
    }
    return revision.delta();
  }

  private void takeOut(String iri, Graph old) {
    before.add(ArticleKnowledge.of(iri, old, corrections));
    delta.remove(NodeFactory.createURI(iri), old.stream().toList());
  }

  private void putIn(String iri, Graph fresh) {
    delta.add(NodeFactory.createURI(iri), fresh.stream().toList());
  }

  private void recall(String iri, Graph graph) {
    after.add(ArticleKnowledge.of(iri, graph, corrections));
  }

  private Delta delta() {
    NamingRevision naming =
        new NamingRevision(
            ledger,
            corrections,
            difference(
                before.stream().flatMap(a -> a.contributions().stream()),
                after.stream().flatMap(a -> a.contributions().stream())),
            judged);
    delta.add(naming.delta());
    List<ArticleKnowledge> renamed = renamed(naming);
    List<Account> was = accounts(before, renamed, naming::standingBefore);
    List<Account> is = accounts(after, renamed, naming::standing);
    mentions(was, is);
    difference(
            was.stream().flatMap(a -> a.claims().stream()),
            is.stream().flatMap(a -> a.claims().stream()))
        .forEach(this::change);
    Texts.change(delta, ledger, prints(before), prints(after));
    Set<String> same = tellTheSame(was, is);
    delta.add(
        new EventRevision(dataset, earlier, corrections, new Holders(this::office, corrections))
            .of(but(same, was), but(same, is), meaning));
    return delta;
  }

  /** The articles of which nothing changes but what they say of entities. */
  private Set<String> tellTheSame(List<Account> was, List<Account> is) {
    Map<String, List<String>> told = new HashMap<>();
    was.forEach(a -> told.put(a.iri(), lines(a)));
    return is.stream()
        .filter(a -> lines(a).equals(told.get(a.iri())) && !retold.contains(a.iri()))
        .map(Account::iri)
        .collect(Collectors.toSet());
  }

  private static List<String> lines(Account account) {
    return account.tellings().stream().map(TellingText::of).toList();
  }

  private static List<Account> but(Set<String> articles, List<Account> accounts) {
    return accounts.stream().filter(a -> !articles.contains(a.iri())).toList();
  }

  private static List<Account> accounts(
      List<ArticleKnowledge> changed,
      List<ArticleKnowledge> renamed,
      UnaryOperator<String> standing) {
    return Stream.concat(changed.stream(), renamed.stream()).map(a -> a.under(standing)).toList();
  }

  /** The articles that stay as they are and name an entity for which another stands now. */
  private List<ArticleKnowledge> renamed(NamingRevision naming) {
    SortedSet<String> articles = new TreeSet<>();
    for (String entity : naming.moved()) {
      Node named = NodeFactory.createURI(entity);
      Stream.of(Ng.MENTIONED_IN, Ng.NAMED_IN)
          .flatMap(in -> dataset.stream(Delta.KNOWLEDGE, named, in, Node.ANY))
          .forEach(q -> articles.add(q.getObject().getURI()));
    }
    Stream.of(before, after).flatMap(List::stream).forEach(a -> articles.remove(a.iri()));
    StoredArticles stored = new StoredArticles(dataset);
    return articles.stream()
        .flatMap(
            iri -> stored.graph(iri).stream().map(g -> ArticleKnowledge.of(iri, g, corrections)))
        .toList();
  }

  private void mentions(List<Account> was, List<Account> is) {
    was.forEach(a -> delta.remove(Delta.KNOWLEDGE, a.mentions()));
    is.forEach(a -> delta.add(Delta.KNOWLEDGE, a.mentions()));
  }

  private static SortedMap<String, SortedMap<Entry, Integer>> difference(
      Stream<Contribution> gone, Stream<Contribution> come) {
    SortedMap<String, SortedMap<Entry, Integer>> difference = new TreeMap<>();
    gone.forEach(c -> count(difference, c, -1));
    come.forEach(c -> count(difference, c, 1));
    difference.values().forEach(by -> by.values().removeIf(n -> n == 0));
    difference.values().removeIf(Map::isEmpty);
    return difference;
  }

  private static void count(
      SortedMap<String, SortedMap<Entry, Integer>> difference, Contribution c, int by) {
    difference
        .computeIfAbsent(c.subject(), s -> new TreeMap<>())
        .merge(c.entry(), by, Integer::sum);
  }

  /** What the articles say of a relation or tenure. */
  private void change(String subject, Map<Entry, Integer> difference) {
    Slice old = ledger.slice(subject);
    Slice fresh = old.changed(difference);
    delta.replace(Ledger.GRAPH, Ledger.triples(old), Ledger.triples(fresh));
    delta.replace(Delta.KNOWLEDGE, Statements.of(old), Statements.of(fresh));
    if (Holder.isKey(subject)) {
      offices.put(subject, fresh);
      meant(new Holder(old).called(), new Holder(fresh).called());
    }
  }

  private void meant(SortedMap<String, String> before, SortedMap<String, String> now) {
    Stream.of(before, now)
        .flatMap(called -> called.keySet().stream())
        .filter(called -> !Objects.equals(before.get(called), now.get(called)))
        .forEach(called -> meaning.add(Keys.articleOf(called)));
  }

  private Slice office(String key) {
    Slice changed = offices.get(key);
    return changed == null ? ledger.slice(key) : changed;
  }

  private static List<Print> prints(List<ArticleKnowledge> articles) {
    return articles.stream().map(ArticleKnowledge::print).toList();
  }
}
