package org.newsgraph.queries.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** One solution of a query, read by the names of its variables; what is not bound is empty. */
public record Solution(Binding binding) {
  /** Takes the rows out of what they come from, which is closed afterwards. */
  static List<Solution> all(RowSet rows) {
    List<Solution> found = new ArrayList<>();
    rows.forEachRemaining(binding -> found.add(new Solution(binding.detach())));
    return found;
  }

  /** Returns the node of a variable. */
  public Optional<Node> node(String variable) {
    return Optional.ofNullable(binding.get(Var.alloc(variable)));
  }

  /** Returns the IRI or the literal's characters. */
  public String text(String variable) {
    return node(variable).map(Solution::plain).orElse("");
  }

  /** Returns a whole number, or zero. */
  public int number(String variable) {
    String text = text(variable);
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }

  /** Returns the last part of an IRI of the vocabulary, such as {@code happened}. */
  public String term(String variable) {
    return term(node(variable).orElse(null));
  }

  static String term(Node node) {
    String text = node == null ? "" : plain(node);
    return text.substring(Math.max(text.lastIndexOf('#'), text.lastIndexOf('/')) + 1);
  }

  public static String plain(Node node) {
    return node.isURI()
        ? node.getURI()
        : node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
