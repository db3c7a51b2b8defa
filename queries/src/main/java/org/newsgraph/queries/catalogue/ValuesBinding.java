package org.newsgraph.queries.catalogue;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/**
 * Puts values into the one-variable {@code VALUES} lines of a freshly parsed query, which it
 * changes; no values stand for any value.
 */
final class ValuesBinding extends ElementVisitorBase {
  private static final Pattern LINE =
      Pattern.compile("(?m)^(\\s*VALUES\\s+\\?(\\w+)\\s*)\\{[^{}]*}");

  private static final String INDENT = "      ";

  private final Map<String, List<Node>> values;

  private ValuesBinding(Map<String, List<Node>> values) {
    this.values = values;
  }

  static Query bind(Query query, Map<String, List<Node>> values) {
    ElementWalker.walk(query.getQueryPattern(), new ValuesBinding(values));
    return query;
  }

  /**
   * Puts rows of values before all else of the query; where it begins with a query of its own that
   * chooses the things, before all else of that one, for it is asked without what stands around it.
   *
   * @param things how many of the variables, the first of them, are of the things
   */
  static Query before(Query query, int things, List<String> variables, List<List<Node>> rows) {
    ElementData data = data(variables, rows);
    choosing(query, data.getVars().subList(0, things)).getElements().add(0, data);
    return query;
  }

  /** Puts rows of values before all else, outside of what the query may begin with. */
  static Query outside(Query query, List<String> variables, List<List<Node>> rows) {
    ((ElementGroup) query.getQueryPattern()).getElements().add(0, data(variables, rows));
    return query;
  }

  private static ElementData data(List<String> variables, List<List<Node>> rows) {
    ElementData data = new ElementData();
    variables.forEach(name -> data.add(Var.alloc(name)));
    for (List<Node> row : rows) {
      BindingBuilder binding = BindingFactory.builder();
      for (int i = 0; i < variables.size(); i++) {
        binding.add(Var.alloc(variables.get(i)), row.get(i));
      }
      data.add(binding.build());
    }
    return data;
  }

  private static ElementGroup choosing(Query query, List<Var> variables) {
    ElementGroup pattern = (ElementGroup) query.getQueryPattern();
    return pattern.get(0) instanceof ElementSubQuery first
            && first.getQuery().getProjectVars().containsAll(variables)
        ? choosing(first.getQuery(), variables)
        : pattern;
  }

  @Override
  public void visit(ElementSubQuery inner) {
    ElementWalker.walk(inner.getQuery().getQueryPattern(), this);
  }

  @Override
  public void visit(ElementData data) {
    if (data.getVars().size() == 1 && values.containsKey(data.getVars().get(0).getVarName())) {
      replace(data, data.getVars().get(0));
    }
  }

  private void replace(ElementData data, Var variable) {
    data.getRows().clear();
    List<Node> nodes = values.get(variable.getVarName());
    nodes.forEach(node -> data.add(BindingFactory.binding(variable, node)));
    if (nodes.isEmpty()) {
      data.add(BindingFactory.empty());
    }
  }

  /** Shows the same binding in the text, comments and all; what runs is the parsed query. */
  static String fill(String text, Map<String, List<Node>> values, Map<String, String> conditions) {
    return LINE.matcher(text)
        .replaceAll(
            line -> {
              List<Node> bound = values.get(line.group(2));
              String shown =
                  bound == null ? line.group() : line.group(1) + "{ " + shown(bound) + " }";
              String condition = conditions.get(line.group(2));
              String more = condition == null ? "" : "\n" + INDENT + condition;
              return Matcher.quoteReplacement(shown + more);
            });
  }

  private static String shown(List<Node> nodes) {
    return nodes.isEmpty()
        ? "UNDEF"
        : nodes.stream().map(NodeFmtLib::strNT).collect(Collectors.joining(" "));
  }
}
