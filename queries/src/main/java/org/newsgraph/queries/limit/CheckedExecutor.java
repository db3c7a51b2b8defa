package org.newsgraph.queries.limit;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.sparql.engine.iterator.QueryIterTopN;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * Executes a query over a TDB2 dataset, checking after every operator whether it may go on, and so
 * wherever rows are compared.
 */
final class CheckedExecutor extends OpExecutorTDB2 {
  private final Work work;

  CheckedExecutor(ExecutionContext context, Work work) {
    super(context);
    this.work = work;
  }

  @Override
  protected QueryIterator exec(Op op, QueryIterator input) {
    work.check();
    return new CheckedIterator(super.exec(op, input), work);
  }

  /** A path may be walked for long before its first solution. */
  @Override
  protected QueryIterator execute(OpPath path, QueryIterator input) {
    Graph checked = new CheckedGraph(execCxt.getActiveGraph(), work);
    return new QueryIterPath(
        path.getTriplePath(), input, ExecutionContext.copyChangeActiveGraph(execCxt, checked));
  }

  @Override
  protected QueryIterator execute(OpOrder order, QueryIterator input) {
    return new QueryIterSort(
        exec(order.getSubOp(), input), checked(order.getConditions()), execCxt);
  }

  @Override
  protected QueryIterator execute(OpTopN first, QueryIterator input) {
    Op from = first.getSubOp();
    boolean distinct = from instanceof OpDistinct;
    Op sorted = from instanceof OpDistinct all ? all.getSubOp() : from;
    return new QueryIterTopN(
        exec(sorted, input), checked(first.getConditions()), first.getLimit(), distinct, execCxt);
  }

  /** What is counted, summed or joined is not part of what is checked when a query begins. */
  @Override
  protected QueryIterator execute(OpGroup group, QueryIterator input) {
    List<ExprAggregator> aggregates = group.getAggregators().stream().map(this::checked).toList();
    return super.execute(OpGroup.create(group.getSubOp(), group.getGroupVars(), aggregates), input);
  }

  private ExprAggregator checked(ExprAggregator aggregate) {
    ExprList of = aggregate.getAggregator().getExprList();
    return of == null
        ? aggregate
        : new ExprAggregator(
            aggregate.getVar(),
            aggregate.getAggregator().copy(ExprTransformer.transform(new Expressions(work), of)));
  }

  /** A sort works out anew what it sorts by, whenever it compares. */
  private Comparator<Binding> checked(List<SortCondition> conditions) {
    Comparator<Binding> order = new BindingComparator(conditions, execCxt);
    return (one, other) -> {
      work.check();
      return order.compare(one, other);
    };
  }
}
