package org.newsgraph.store.consolidation.copy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.newsgraph.store.vocabulary.Ng;

/**
 * Links the copies of one text to the first of them by IRI, and the first of each text to those of
 * the texts that were made of it, or of which it was made, by cuts and small edits.
 */
public final class SameText {
  private SameText() {}

  /** Which articles have been printed. */
  public interface Shelf {
    /** The articles of this text. */
    SortedSet<String> having(String textKey);

    /** The articles whose sketch has this mark. */
    SortedSet<String> marked(String mark);

    /** The print of one of these. */
    Print print(String article);
  }

  /** The links of one text. */
  public static List<Triple> of(String textKey, Shelf shelf) {
    SortedSet<String> copies = shelf.having(textKey);
    if (copies.isEmpty()) {
      return List.of();
    }
    Print first = shelf.print(copies.first());
    SortedSet<String> others = new TreeSet<>();
    first.marks().forEach(mark -> others.addAll(shelf.marked(mark)));
    others.removeAll(copies);
    return Stream.concat(
            among(copies).stream(),
            others.stream()
                .map(shelf::print)
                .filter(other -> shelf.having(other.textKey()).first().equals(other.article()))
                .flatMap(other -> edited(first, other).stream()))
        .toList();
  }

  /** The links among articles of one text. */
  public static List<Triple> among(Collection<String> articles) {
    List<String> inOrder = articles.stream().sorted().distinct().toList();
    return inOrder.stream().skip(1).map(copy -> link(copy, inOrder.get(0))).toList();
  }

  /** The link between articles of different texts; none where neither is made of the other. */
  public static Optional<Triple> edited(Print one, Print other) {
    boolean inOrder = one.article().compareTo(other.article()) < 0;
    return one.isEditOf(other)
        ? Optional.of(
            inOrder ? link(other.article(), one.article()) : link(one.article(), other.article()))
        : Optional.empty();
  }

  /** The links among the first articles of different texts. */
  public static List<Triple> amongEdited(Collection<Print> firsts) {
    List<Triple> links = new ArrayList<>();
    Map<String, List<Print>> marked = new HashMap<>();
    for (Print print : firsts) {
      print.marks().stream()
          .flatMap(mark -> marked.getOrDefault(mark, List.of()).stream())
          .distinct()
          .forEach(other -> edited(print, other).ifPresent(links::add));
      print.marks().forEach(m -> marked.computeIfAbsent(m, x -> new ArrayList<>()).add(print));
    }
    return links;
  }

  private static Triple link(String copy, String first) {
    return Triple.create(NodeFactory.createURI(copy), Ng.SAME_TEXT, NodeFactory.createURI(first));
  }
}
