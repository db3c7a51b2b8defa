package org.newsgraph.queries.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.graph.Solution;
import org.newsgraph.store.vocabulary.Ng;

/** What people read for the nodes of an answer. */
final class Labels {
  private static final String NG = Ng.NS;
  private static final Set<String> NODES =
      Set.of("tenure", "tenures", "report", "reports", "claim", "claims");

  /** Columns in which a question concatenates words. */
  private static final Set<String> SEVERAL = Set.of("told", "topic");

  private static final String BETWEEN = "; ";

  private final Map<String, Solution> known;

  private Labels(Map<String, Solution> known) {
    this.known = known;
  }

  static Labels of(Graph graph, Columns columns, List<Solution> solutions) {
    Set<Node> unknown = new LinkedHashSet<>();
    columns
        .names()
        .forEach(name -> solutions.forEach(solution -> iris(name, solution).forEach(unknown::add)));
    return new Labels(graph.labels(unknown));
  }

  private static Stream<Node> iris(String name, Solution solution) {
    Node node = solution.node(name).orElse(null);
    if (node == null || NODES.contains(name)) {
      return Stream.empty();
    }
    if (node.isURI()) {
      return node.getURI().startsWith(NG) ? Stream.empty() : Stream.of(node);
    }
    return parts(node.getLiteralLexicalForm()).map(NodeFactory::createURI);
  }

  /** Returns the IRIs of a text that is nothing but IRIs with spaces between. */
  private static Stream<String> parts(String text) {
    List<String> words = List.of(text.split(" ", -1));
    boolean list = words.stream().allMatch(w -> w.matches("https?://\\S+|[a-z]+:\\S*/\\S+"));
    return list ? words.stream() : Stream.empty();
  }

  private static String sorted(String words) {
    return Stream.of(words.split(BETWEEN, -1)).sorted().collect(Collectors.joining(BETWEEN));
  }

  /** Stores put what they concatenate in whatever order. */
  private static String inOrder(String text) {
    String sorted = parts(text).sorted().collect(Collectors.joining(" "));
    return sorted.isEmpty() ? text : sorted;
  }

  Cell cell(String name, Solution solution) {
    Node node = solution.node(name).orElse(null);
    if (node == null) {
      return Cell.EMPTY;
    }
    String given = solution.text(name + "Name");
    return node.isURI() ? iri(name, node.getURI(), given) : literal(name, node);
  }

  private Cell iri(String name, String iri, String given) {
    if (iri.startsWith(NG)) {
      CellType type = name.equals("status") ? CellType.STATUS : CellType.TERM;
      return new Cell(
          iri.substring(NG.length()),
          Words.spaced(iri.substring(NG.length())),
          type,
          iri,
          List.of());
    }
    if (NODES.contains(name)) {
      return new Cell(iri, "", CellType.NODE, iri, List.of());
    }
    CellType type = type(iri);
    String label = given.isEmpty() ? label(iri) : given;
    String kind = type == CellType.ENTITY ? known.get(iri).term("type") : "";
    return new Cell(iri, label, type, iri, kind, List.of());
  }

  private CellType type(String iri) {
    Solution row = known.get(iri);
    if (row == null) {
      return CellType.LINK;
    }
    return switch (row.term("type")) {
      case "NewsArticle" -> CellType.ARTICLE;
      case "sem:Event" -> CellType.EVENT;
      default -> row.text("type").endsWith("/sem/Event") ? CellType.EVENT : CellType.ENTITY;
    };
  }

  private String label(String iri) {
    return known.containsKey(iri) ? known.get(iri).text("label") : iri;
  }

  private Cell literal(String name, Node node) {
    String words = node.getLiteralLexicalForm();
    String text = SEVERAL.contains(name) ? sorted(words) : inOrder(words);
    List<Cell> items = new ArrayList<>();
    if (!NODES.contains(name)) {
      parts(text).filter(known::containsKey).forEach(iri -> items.add(iri(name, iri, "")));
    }
    if (!items.isEmpty()) {
      return several(text, items);
    }
    return new Cell(text, text, literalType(name, node), "", List.of());
  }

  private static Cell several(String text, List<Cell> items) {
    items.sort(Comparator.comparing(Cell::label).thenComparing(Cell::iri));
    boolean events = items.get(0).type() == CellType.EVENT;
    String label = String.join(", ", items.stream().map(Cell::label).toList());
    return new Cell(text, label, events ? CellType.EVENTS : CellType.ENTITIES, "", items);
  }

  private static CellType literalType(String name, Node node) {
    String type = node.getLiteralDatatypeURI();
    if (type.matches(".*#(date|gYear|gYearMonth|dateTime)") || name.equals("date")) {
      return CellType.DATE;
    }
    if (NODES.contains(name)) {
      return CellType.NODE;
    }
    return type.matches(".*#(integer|decimal|double)") ? CellType.NUMBER : CellType.TEXT;
  }
}
