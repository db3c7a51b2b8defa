package org.newsgraph.queries.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;

/**
 * The text of a query file, and how its parameters are bound: in the parsed query, never in the
 * text.
 */
public record QueryText(String id, String text) {
  private static final String ROOM = "/org/newsgraph/queries/";

  /**
   * Returns the parsed query with these values in its {@code VALUES} lines; others stay as they
   * are.
   */
  public Query bind(Map<String, List<Node>> values) {
    return ValuesBinding.bind(parse(), values);
  }

  /**
   * Returns the parsed query, its parameters bound, over these values of some variables alone: they
   * stand before all else in its pattern.
   */
  public Query over(
      List<String> variables, List<List<Node>> rows, Map<String, List<Node>> parameters) {
    return over(variables.size(), variables, rows, parameters);
  }

  /**
   * The same over these values of the things, the first of the variables, and beside them of
   * parameters, which are left open themselves.
   */
  public Query over(
      int things,
      List<String> variables,
      List<List<Node>> rows,
      Map<String, List<Node>> parameters) {
    return ValuesBinding.before(bind(parameters), things, variables, rows);
  }

  /**
   * The same over the things of these values, the first of the variables; what is beside them is
   * bound outside of what the query begins with.
   */
  public Query overBoth(
      int things,
      List<String> variables,
      List<List<Node>> rows,
      Map<String, List<Node>> parameters) {
    List<List<Node>> chosen = rows.stream().map(r -> r.subList(0, things)).distinct().toList();
    Query query = over(variables.subList(0, things), chosen, parameters);
    return ValuesBinding.outside(query, variables, rows);
  }

  /**
   * The same, but the values stand before the query as a whole: what it begins with is asked for
   * each of them.
   */
  public Query overEach(
      List<String> variables, List<List<Node>> rows, Map<String, List<Node>> parameters) {
    return ValuesBinding.outside(bind(parameters), variables, rows);
  }

  /**
   * Returns the text as it stands in the file but for the lines of bound parameters.
   *
   * @param conditions on variables, to stand behind their lines
   */
  public String filled(Map<String, List<Node>> values, Map<String, String> conditions) {
    return ValuesBinding.fill(text, values, conditions);
  }

  /** Returns the query as it stands; each text is parsed once. */
  public Query parse() {
    return ParsedQueries.of(text);
  }

  /** Reads a query of this program, such as {@code lookups/evidence-of-events}. */
  public static QueryText resource(String path) {
    return new QueryText(path, read(path + ".rq"));
  }

  static String read(String path) {
    try (InputStream in = QueryText.class.getResourceAsStream(ROOM + path)) {
      if (in == null) {
        throw new IllegalArgumentException("No such file in this program: " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
