package org.newsgraph.queries.asking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.newsgraph.queries.answer.Answer;
import org.newsgraph.queries.answer.Cell;
import org.newsgraph.queries.answer.CellType;
import org.newsgraph.queries.answer.Column;
import org.newsgraph.queries.answer.Row;
import org.newsgraph.queries.answer.Words;
import org.newsgraph.queries.evidence.Evidence;
import org.newsgraph.queries.evidence.Mark;
import org.newsgraph.queries.evidence.Quote;
import org.newsgraph.queries.evidence.Source;
import org.newsgraph.queries.evidence.Told;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.graph.Solution;
import org.newsgraph.queries.index.NewsIndex;
import org.newsgraph.queries.index.text.Passages;
import org.newsgraph.queries.name.NameSource;
import org.newsgraph.queries.name.Names;

/**
 * Words looked for in names, events and the texts of articles, as an answer: a row for each thing
 * found, with the sentences in which the words stand.
 */
public record Searching(Graph graph, Names names, Optional<NewsIndex> index) {
  /** What an answer that was searched for calls its question. */
  public static final String QUESTION = "search";

  private static final int NAMES = 8;
  private static final int PASSAGES = 3;
  private static final List<Column> COLUMNS =
      List.of(new Column("kind", false), new Column("found", false));

  /** Searches a store with an index beside it; without one only names are found. */
  public static Searching in(Graph graph, Optional<NewsIndex> index) {
    return new Searching(graph, NameSource.of(graph, index), index);
  }

  /** Returns what is found in these collections, best first, of each kind at most so many. */
  public Answer search(String words, List<String> collections, int most) {
    List<Row> rows = new ArrayList<>();
    names
        .complete(words, NAMES)
        .forEach(
            name ->
                rows.add(
                    row(
                        Words.spaced(name.type()),
                        new Cell(name.iri(), name.label(), CellType.ENTITY, name.iri(), List.of()),
                        List.of())));
    Optional<NewsIndex> ready = index.filter(NewsIndex::isInStep);
    ready.ifPresent(i -> rows.addAll(events(i.events(words, collections, 0, most).iris())));
    ready.ifPresent(
        i -> rows.addAll(articles(i.articles(words, collections, 0, most).iris(), words)));
    return new Answer(QUESTION, "Search for \u201c" + words + "\u201d", COLUMNS, rows, "", false);
  }

  private static Row row(String kind, Cell found, List<Evidence> evidence) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    cells.put("kind", new Cell(kind, kind, CellType.TEXT, "", List.of()));
    cells.put("found", found);
    return new Row(cells, evidence);
  }

  private List<Row> events(List<String> iris) {
    List<Node> events = Collected.nodes(iris);
    Map<String, List<Evidence>> told = Told.look(graph, "evidence-of-events", events);
    Map<String, Solution> labels = graph.labels(events);
    return iris.stream()
        .filter(labels::containsKey)
        .map(
            iri ->
                row(
                    "event",
                    new Cell(iri, labels.get(iri).text("label"), CellType.EVENT, iri, List.of()),
                    told.getOrDefault(iri, List.of())))
        .toList();
  }

  private List<Row> articles(List<String> iris, String words) {
    List<Node> articles = Collected.nodes(iris);
    Map<String, Solution> sources = new LinkedHashMap<>();
    Map<String, String> texts = new LinkedHashMap<>();
    if (!articles.isEmpty()) {
      graph
          .look("evidence-of-articles", Map.of("key", articles))
          .forEach(row -> sources.putIfAbsent(row.text("article"), row));
      graph
          .look("article-texts", Map.of("article", articles))
          .forEach(row -> texts.putIfAbsent(row.text("article"), row.text("text")));
    }
    return iris.stream()
        .filter(sources::containsKey)
        .map(iri -> article(sources.get(iri), texts.getOrDefault(iri, ""), words))
        .toList();
  }

  private static Row article(Solution about, String text, String words) {
    Source source = Told.source(about);
    Cell cell =
        new Cell(
            source.article(), source.headline(), CellType.ARTICLE, source.article(), List.of());
    List<Evidence> passages =
        Passages.of(text, words, PASSAGES).stream()
            .map(
                p ->
                    new Evidence(
                        "",
                        new Quote(p.words(), p.begin(), p.end()),
                        source,
                        "",
                        "",
                        Optional.empty(),
                        p.marks().stream().map(m -> mark(text, m)).toList()))
            .toList();
    return row("article", cell, passages);
  }

  private static Mark mark(String text, Passages.Marked marked) {
    int begin = text.offsetByCodePoints(0, marked.begin());
    int end = text.offsetByCodePoints(0, marked.end());
    return new Mark(
        "searched", marked.begin(), marked.end(), text.substring(begin, end), List.of());
  }
}
