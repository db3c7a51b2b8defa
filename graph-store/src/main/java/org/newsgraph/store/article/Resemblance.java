package org.newsgraph.store.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.store.vocabulary.Nif;
import org.newsgraph.store.vocabulary.Schema;

/**
 * Whether a text is a new version of another one: they share runs of four words. A wholly different
 * text under the same identity is another article whose identity was badly chosen.
 */
public final class Resemblance {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");
  private static final int RUN = 4;
  private static final int FEWEST_RUNS = 8;
  private static final int ONE_IN = 5;

  private Resemblance() {}

  /** Why the article cannot stand in the place of the stored one; empty where it can. */
  public static Optional<String> objection(String iri, Graph stored, Graph article) {
    return isAnother(text(iri, stored), text(iri, article))
        ? Optional.of(
            "another text than "
                + name(iri, stored)
                + ", which is stored as the same article ("
                + iri
                + "); give "
                + name(iri, article)
                + " an id or address of its own, or withdraw the stored one first")
        : Optional.empty();
  }

  /** Less than a fifth of the text's runs of four words stand in the other one. */
  static boolean isAnother(String before, String after) {
    List<String> runs = runs(after);
    if (runs.size() < FEWEST_RUNS) {
      return false;
    }
    Set<String> known = new HashSet<>(runs(before));
    return known.size() >= FEWEST_RUNS
        && runs.stream().filter(known::contains).count() * ONE_IN < runs.size();
  }

  private static List<String> runs(String text) {
    List<String> words =
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    List<String> runs = new ArrayList<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + RUN)));
    }
    return runs;
  }

  private static String text(String iri, Graph graph) {
    return literal(iri, graph, Nif.IS_STRING).orElse("");
  }

  private static String name(String iri, Graph graph) {
    return "\u201C"
        + literal(iri, graph, Schema.HEADLINE)
            .or(() -> literal(iri, graph, Schema.IDENTIFIER))
            .orElse(iri)
        + "\u201D";
  }

  private static Optional<String> literal(String iri, Graph graph, Node property) {
    return graph.stream(NodeFactory.createURI(iri), property, Node.ANY)
        .filter(t -> t.getObject().isLiteral())
        .map(t -> t.getObject().getLiteralLexicalForm())
        .sorted()
        .findFirst();
  }
}
