package org.newsgraph.queries.asking;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.queries.acting.Acting;
import org.newsgraph.queries.acting.Representatives;
import org.newsgraph.queries.answer.Answer;
import org.newsgraph.queries.answer.Columns;
import org.newsgraph.queries.answer.Row;
import org.newsgraph.queries.answer.Rows;
import org.newsgraph.queries.answer.Surest;
import org.newsgraph.queries.catalogue.Catalogue;
import org.newsgraph.queries.catalogue.FirstRows;
import org.newsgraph.queries.catalogue.Parameter;
import org.newsgraph.queries.catalogue.Question;
import org.newsgraph.queries.catalogue.WrongQuestion;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.graph.OpenGraph;
import org.newsgraph.queries.graph.ServedGraph;
import org.newsgraph.queries.graph.Solution;
import org.newsgraph.queries.index.NewsIndex;
import org.newsgraph.queries.index.row.TieRows;
import org.newsgraph.queries.name.Meant;
import org.newsgraph.queries.name.NameSource;
import org.newsgraph.queries.name.Names;
import org.newsgraph.queries.name.WhoIsMeant;
import org.newsgraph.queries.wording.Understood;
import org.newsgraph.queries.wording.Wording;

/** Puts questions to a dataset. */
public final class Asking {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int MOST_ROWS = 10_000;
  private static final int MOST_EVIDENCE = 50;

  /** Where an answer comes in parts, a part of so many rows is looked at on a screen. */
  private static final int SCREEN = 100;

  private static final int EVIDENCE_ON_SCREEN = 12;

  /** Of a row that counts many events, each of which it lists. */
  private static final int EVIDENCE_OF_COUNTED = 4;

  private final Graph graph;
  private final Catalogue catalogue;
  private final Names names;
  private final ParameterValues values;
  private final Optional<NewsIndex> index;

  /** Asks the questions of the catalogue, each for at most a minute. */
  public Asking(DatasetGraph dataset) {
    this(new OpenGraph(dataset, PATIENCE), Catalogue.load());
  }

  /** Asks the questions of the catalogue of a store that the server at this endpoint owns. */
  public Asking(URI endpoint) {
    this(new ServedGraph(endpoint, PATIENCE), Catalogue.load());
  }

  /** Asks these questions of this graph. */
  public Asking(Graph graph, Catalogue catalogue) {
    this(graph, catalogue, NameSource.of(graph, Optional.empty()), Optional.empty());
  }

  /** Asks the questions of the catalogue of a store with an index beside it, where it has one. */
  public Asking(DatasetGraph dataset, Optional<NewsIndex> index) {
    this(new OpenGraph(dataset, PATIENCE, index), Catalogue.load(), index);
  }

  /** Asks these questions of this graph with an index beside it, where it has one. */
  public Asking(Graph graph, Catalogue catalogue, Optional<NewsIndex> index) {
    this(graph, catalogue, NameSource.of(graph, index), index);
  }

  /** Asks these questions of this graph, whose entities these names find. */
  public Asking(Graph graph, Catalogue catalogue, Names names, Optional<NewsIndex> index) {
    this.graph = graph;
    this.catalogue = catalogue;
    this.names = names;
    this.values = new ParameterValues(names, this::offices);
    this.index = index;
  }

  /** Returns the questions that can be asked by name. */
  public Catalogue catalogue() {
    return catalogue;
  }

  /** Answers a question of the catalogue; a parameter that is not given has its default. */
  public Answer ask(String id, Map<String, String> given) {
    return ask(catalogue.find(id).orElseThrow(() -> unknown(id)), given);
  }

  /** Answers a question, such as one read from a file of the user's own. */
  public Answer ask(Question question, Map<String, String> given) {
    return ask(question, given, MOST_ROWS);
  }

  /** Answers a query of the user's own, a {@code .rq} file with or without a header. */
  public Answer ask(Path file, Map<String, String> given) throws IOException {
    String name = file.getFileName().toString();
    return ask(Question.parse(name, Files.readString(file)), given);
  }

  /** Answers a question with its first rows only. */
  public Answer ask(Question question, Map<String, String> given, int rows) {
    return ask(question, given, 0, rows);
  }

  /** Answers a question with a part of its rows: so many from that one on. */
  public Answer ask(Question question, Map<String, String> given, int from, int rows) {
    Asked asked = asked(question, given);
    Query query = parsed(question, asked.values());
    long most = from > 0 ? MOST_ROWS : query.hasLimit() ? query.getLimit() : MOST_ROWS;
    long limit = Math.min(most, (long) from + rows);
    query.setLimit(limit + 1);
    List<Solution> found = solutions(asked, query);
    boolean truncated = found.size() > limit;
    Columns columns = new Columns(query.getResultVars());
    List<Solution> part =
        found.subList(Math.min(from, found.size()), (int) Math.min(limit, found.size()));
    List<Row> sorted =
        Surest.first(new Rows(graph, columns, asked.acting(), sentences(question, rows)).of(part));
    List<Row> shown = isLatestFirst(question) ? Surest.unsureLast(sorted) : sorted;
    return new Answer(
        question.id(),
        question.summary(),
        shown.stream().anyMatch(row -> row.cells().containsKey(Acting.COLUMN))
            ? columns.with(Acting.COLUMN)
            : columns.shown(),
        shown,
        question.query().filled(asked.shown(part), asked.acting().conditions(part)),
        truncated);
  }

  private static int sentences(Question question, int rows) {
    if (rows > SCREEN) {
      return MOST_EVIDENCE;
    }
    return question.firstRows().filter(FirstRows::isCounted).isPresent()
        ? EVIDENCE_OF_COUNTED
        : EVIDENCE_ON_SCREEN;
  }

  /** In a time line what is unsure stays at its time. */
  private static boolean isLatestFirst(Question question) {
    return question.firstRows().filter(rows -> rows.order().equals("latest")).isPresent();
  }

  /** Returns what a sentence in plain English asks on that day. */
  public Understood understand(String sentence, LocalDate today) {
    return new Wording(catalogue, names::types, today).understand(sentence);
  }

  /** Returns whom the answer takes for each name that was given, where several bear it. */
  public List<Meant> meant(Question question, Map<String, String> given) {
    return new WhoIsMeant(graph, names).of(question, given);
  }

  /** Returns what would be found if one condition were dropped; nothing where that is not known. */
  public List<Widening> widenings(Question question, Map<String, String> given) {
    return narrowing(question, given).map(Narrowing::widenings).orElse(List.of());
  }

  /**
   * Returns how many things an answer leaves out as they are too unsure, where that was not asked
   * for but is the question's default; nothing where that is not known.
   */
  public Optional<Widening> lessSure(Question question, Map<String, String> given) {
    boolean chosen =
        question.confidence().filter(p -> !given.getOrDefault(p.name(), "").isEmpty()).isPresent();
    return chosen ? Optional.empty() : narrowing(question, given).flatMap(Narrowing::lessSure);
  }

  /** Returns how the things of which the whole answer tells divide, with counts. */
  public List<Facet> facets(Question question, Map<String, String> given) {
    return narrowing(question, given).map(Narrowing::facets).orElse(List.of());
  }

  private Collection<String> offices() {
    return index
        .filter(NewsIndex::isInStep)
        .<Collection<String>>map(
            i -> i.tally(NewsIndex.choice(TieRows.TENURE, "iri"), TieRows.OFFICE).keySet())
        .orElseGet(
            () -> graph.look("offices", Map.of()).stream().map(r -> r.text("office")).toList());
  }

  private Optional<Narrowing> narrowing(Question question, Map<String, String> given) {
    return index
        .filter(NewsIndex::isInStep)
        .flatMap(
            i ->
                question
                    .firstRows()
                    .filter(rows -> !rows.isCounted())
                    .map(
                        rows ->
                            new Narrowing(
                                graph,
                                i,
                                question,
                                rows,
                                asked(question, given).withDefaults(values),
                                change -> changed(question, given, change))));
  }

  private Asked changed(Question question, Map<String, String> given, Map<String, String> change) {
    Map<String, String> other = new TreeMap<>(given);
    other.putAll(change);
    return asked(question, other).withDefaults(values);
  }

  private Asked asked(Question question, Map<String, String> given) {
    Map<String, List<Node>> bound = bound(question, given);
    Map<String, Representatives> acting = new TreeMap<>();
    if (question.parameter(Question.REPRESENTATIVES.name()).isPresent()
        && bound.getOrDefault(Question.REPRESENTATIVES.variable(), List.of()).isEmpty()) {
      question.represented().stream()
          .map(Parameter::variable)
          .forEach(v -> acting.put(v, representatives(bound.getOrDefault(v, List.of()))));
      acting.values().removeIf(Representatives::isEmpty);
    }
    bound.remove(Question.REPRESENTATIVES.variable());
    return new Asked(question, bound, new Acting(graph, bound, acting));
  }

  private Representatives representatives(List<Node> countries) {
    return index
        .filter(NewsIndex::isInStep)
        .<Representatives>map(i -> new IndexedRepresentatives(i, countries))
        .orElseGet(() -> Representatives.in(graph, countries));
  }

  private Map<String, List<Node>> bound(Question question, Map<String, String> given) {
    Map<String, List<Node>> bound = new TreeMap<>();
    new TreeMap<>(given)
        .forEach(
            (name, value) -> {
              Parameter parameter =
                  question.parameter(name).orElseThrow(() -> unknown(question, name));
              bound.put(parameter.variable(), values.of(parameter, value));
            });
    return bound;
  }

  private static Query parsed(Question question, Map<String, List<Node>> bound) {
    try {
      Query query = question.query().bind(bound);
      if (!query.isSelectType()) {
        throw new WrongQuestion(
            "\"" + question.id() + "\" is not a SELECT query; only those have rows to show.");
      }
      return query;
    } catch (QueryException e) {
      throw new WrongQuestion("\"" + question.id() + "\" is not a SPARQL query: " + e.getMessage());
    }
  }

  private List<Solution> solutions(Asked asked, Query query) {
    Question question = asked.question();
    try {
      Optional<FirstRows> rows =
          question.firstRows().filter(r -> index.filter(NewsIndex::isInStep).isPresent());
      return rows.isPresent()
          ? first(asked.withDefaults(values), rows.get(), (int) query.getLimit())
          : whole(asked, query.getLimit());
    } catch (QueryException e) {
      throw new WrongQuestion("\"" + question.id() + "\" cannot be run: " + e.getMessage());
    }
  }

  private List<Solution> first(Asked asked, FirstRows rows, int most) {
    return rows.isCounted()
        ? new Counted(index.orElseThrow(), rows).ask(asked, most)
        : new RowByRow(graph, index.orElseThrow(), rows).ask(asked, most);
  }

  private List<Solution> whole(Asked asked, long most) {
    Query query = parsed(asked.question(), asked.expanded());
    query.setLimit(most);
    List<Solution> found = unbounded(asked, query);
    boolean counted = asked.question().firstRows().filter(FirstRows::isCounted).isPresent();
    return counted ? Counted.bounded(found) : found;
  }

  private List<Solution> unbounded(Asked asked, Query query) {
    if (asked.acting().isEmpty() && asked.collections().isEmpty()) {
      return graph.run(query);
    }
    long most = query.getLimit();
    query.setLimit(MOST_ROWS + 1L);
    List<Solution> found =
        new Collected(graph, asked.collections()).kept(asked.acting().kept(graph.run(query)));
    return found.subList(0, (int) Math.min(most, found.size()));
  }

  private WrongQuestion unknown(String id) {
    return new WrongQuestion(
        "There is no question \""
            + id
            + "\". Nearest: "
            + String.join(", ", catalogue.nearest(id))
            + ".");
  }

  private static WrongQuestion unknown(Question question, String name) {
    List<String> names = question.offered().stream().map(Parameter::name).toList();
    String known =
        names.isEmpty() ? "It takes none." : "It takes: " + String.join(", ", names) + ".";
    return new WrongQuestion(
        "\"" + question.id() + "\" has no parameter \"" + name + "\". " + known);
  }
}
