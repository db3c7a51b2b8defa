package org.newsgraph.queries.limit;

import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;

/** Solutions of an operator, each of which is given out only while the query may go on. */
final class CheckedIterator extends QueryIteratorWrapper {
  private final Work work;

  CheckedIterator(QueryIterator solutions, Work work) {
    super(solutions);
    this.work = work;
  }

  @Override
  protected boolean hasNextBinding() {
    work.check();
    return super.hasNextBinding();
  }

  @Override
  protected Binding moveToNextBinding() {
    work.check();
    return super.moveToNextBinding();
  }
}
