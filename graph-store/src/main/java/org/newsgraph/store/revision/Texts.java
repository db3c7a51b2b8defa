package org.newsgraph.store.revision;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.graph.Triple;
import org.newsgraph.store.consolidation.copy.Print;
import org.newsgraph.store.consolidation.copy.SameText;

/** The articles of the store by their texts, as they are once a change is made. */
final class Texts implements SameText.Shelf {
  private final Ledger ledger;
  private final Set<String> gone;
  private final Map<String, Print> come = new HashMap<>();

  private Texts(Ledger ledger, Collection<Print> gone, Collection<Print> come) {
    this.ledger = ledger;
    this.gone = new HashSet<>(gone.stream().map(Print::article).toList());
    come.forEach(print -> this.come.put(print.article(), print));
  }

  /** Which articles print one text, where some prints go and some come. */
  static void change(Delta delta, Ledger ledger, Collection<Print> gone, Collection<Print> come) {
    Texts after = new Texts(ledger, gone, come);
    SortedSet<String> keys = new TreeSet<>();
    gone.forEach(print -> keys.add(print.textKey()));
    come.forEach(print -> keys.add(print.textKey()));
    delta.replace(Delta.KNOWLEDGE, links(keys, ledger), links(keys, after));
    gone.forEach(print -> delta.remove(Ledger.GRAPH, Ledger.text(print)));
    come.forEach(print -> delta.add(Ledger.GRAPH, Ledger.text(print)));
  }

  private static Set<Triple> links(Collection<String> keys, SameText.Shelf shelf) {
    Set<Triple> links = new LinkedHashSet<>();
    keys.forEach(key -> links.addAll(SameText.of(key, shelf)));
    return links;
  }

  @Override
  public SortedSet<String> having(String textKey) {
    return changed(ledger.having(textKey), print -> print.textKey().equals(textKey));
  }

  @Override
  public SortedSet<String> marked(String mark) {
    return changed(ledger.marked(mark), print -> print.marks().contains(mark));
  }

  private SortedSet<String> changed(SortedSet<String> articles, Predicate<Print> fits) {
    articles.removeAll(gone);
    articles.removeAll(come.keySet());
    come.values().stream().filter(fits).map(Print::article).forEach(articles::add);
    return articles;
  }

  @Override
  public Print print(String article) {
    return Optional.ofNullable(come.get(article)).orElseGet(() -> ledger.print(article));
  }
}
