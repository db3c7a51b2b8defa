package org.newsgraph.queries.limit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/**
 * What a query may not ask for: other servers, classes of the program, sleep, EXISTS without end.
 */
final class Refusal {
  private static final List<String> REFUSED =
      List.of(
          "java:",
          "http://jena.apache.org/arq/function#wait",
          "http://jena.hpl.hp.com/arq/function#wait",
          "http://jena.apache.org/arq/jsfunction#",
          "http://jena.apache.org/arq/function#sysinfo");

  /** Each asks the store anew for every row of the pattern around it. */
  private static final int MOST_EXISTS = 20;

  private Optional<String> reason = Optional.empty();
  private int exists;

  private Refusal() {}

  /** Returns why the query is refused, in one sentence; empty where it is not. */
  static Optional<String> of(Query query) {
    Refusal refusal = new Refusal();
    Walker.walk(Algebra.compile(query), refusal.new Patterns(), refusal.new Functions());
    return refusal.reason;
  }

  private void call(String iri) {
    String lower = iri.toLowerCase(Locale.ROOT);
    if (REFUSED.stream().anyMatch(lower::startsWith)) {
      reason = Optional.of("This server does not know a function <" + iri + ">.");
    }
  }

  private final class Patterns extends OpVisitorBase {
    @Override
    public void visit(OpService service) {
      reason = Optional.of("SERVICE is switched off: this server answers from its own graph only.");
    }

    @Override
    public void visit(OpBGP pattern) {
      pattern.getPattern().forEach(this::triple);
    }

    @Override
    public void visit(OpTriple pattern) {
      triple(pattern.getTriple());
    }

    @Override
    public void visit(OpPropFunc function) {
      property(function.getProperty());
    }

    private void triple(Triple triple) {
      property(triple.getPredicate());
    }

    private void property(Node property) {
      if (property.isURI()) {
        call(property.getURI());
      }
    }
  }

  private final class Functions extends ExprVisitorBase {
    @Override
    public void visit(ExprFunctionOp function) {
      exists++;
      if (exists > MOST_EXISTS) {
        reason =
            Optional.of("A query may hold " + MOST_EXISTS + " times EXISTS or NOT EXISTS at most.");
      }
    }

    @Override
    public void visit(ExprFunctionN function) {
      if (function.getFunctionIRI() != null) {
        call(function.getFunctionIRI());
      }
    }
  }
}
