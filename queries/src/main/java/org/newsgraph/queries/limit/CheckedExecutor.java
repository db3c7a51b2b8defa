package org.newsgraph.queries.limit;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/** Executes a query over a TDB2 dataset, checking after every operator whether it may go on. */
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
}
