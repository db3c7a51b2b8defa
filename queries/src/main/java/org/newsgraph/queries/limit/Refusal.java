package org.newsgraph.queries.limit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.function.FunctionRegistry;

/**
 * What a query may not ask for: other servers, classes of the program, sleep, functions that nobody
 * knows (each row would fail on them, and be told of in the log), EXISTS without end.
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

  private final Patterns patterns = new Patterns();
  private final Functions functions = new Functions();
  private Optional<String> reason = Optional.empty();
  private int exists;

  private Refusal() {}

  /** Returns why the query is refused, in one sentence; empty where it is not. */
  static Optional<String> of(Query query) {
    Refusal refusal = new Refusal();
    Walker.walk(Algebra.compile(query), refusal.patterns, refusal.functions);
    return refusal.reason;
  }

  private void walk(Expr expression) {
    Walker.walk(expression, patterns, functions);
  }

  private void function(String iri) {
    call(iri);
    if (!FunctionRegistry.get().isRegistered(iri)) {
      unknown(iri);
    }
  }

  private void call(String iri) {
    String lower = iri.toLowerCase(Locale.ROOT);
    if (REFUSED.stream().anyMatch(lower::startsWith)) {
      unknown(iri);
    }
  }

  private void unknown(String iri) {
    reason = Optional.of("This server does not know a function <" + iri + ">.");
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

    /** The walk passes by what is sorted by. */
    @Override
    public void visit(OpOrder order) {
      order.getConditions().forEach(condition -> walk(condition.getExpression()));
    }

    /** So it does by what is grouped by, and counted, summed or joined. */
    @Override
    public void visit(OpGroup group) {
      group
          .getGroupVars()
          .forEachVarExpr((name, by) -> Optional.ofNullable(by).ifPresent(Refusal.this::walk));
      group.getAggregators().stream()
          .flatMap(one -> Stream.ofNullable(one.getAggregator().getExprList()))
          .flatMap(expressions -> expressions.getList().stream())
          .forEach(Refusal.this::walk);
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
      if (function instanceof E_Call) {
        reason = Optional.of("CALL is switched off: a query names the functions that it needs.");
      } else if (function instanceof E_Function) {
        function(function.getFunctionIRI());
      }
    }
  }
}
