package org.newsgraph.queries.graph;

import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;

/** A solution while it is put together. */
final class Bound {
  private final BindingBuilder binding;

  Bound() {
    this.binding = BindingFactory.builder();
  }

  Bound(Binding before) {
    this.binding = BindingFactory.builder(before);
  }

  Bound with(String variable, Node value) {
    binding.add(Var.alloc(variable), value);
    return this;
  }

  Bound with(String variable, Optional<Node> value) {
    value.ifPresent(node -> with(variable, node));
    return this;
  }

  /** Begin and end of a span, as its IRI tells them. */
  Bound span(Node span) {
    String place = span.getURI().substring(span.getURI().indexOf("#char=") + "#char=".length());
    int comma = place.indexOf(',');
    return with("begin", number(place.substring(0, comma)))
        .with("end", number(place.substring(comma + 1)));
  }

  private static Node number(String digits) {
    return NodeFactory.createLiteralDT(digits, XSDDatatype.XSDinteger);
  }

  Binding binding() {
    return binding.build();
  }

  Solution solution() {
    return new Solution(binding());
  }
}
