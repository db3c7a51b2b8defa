package org.newsgraph.queries.limit;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The limits within which queries run.
 *
 * @param patience how long a query may take
 * @param hidden a graph that queries do not see
 */
public record Limits(Watch watch, Duration patience, Node hidden) {
  private static final String WAIT = "http://jena.apache.org/ARQ/function#wait";

  /** Takes what sleeps out of the functions that queries know. */
  public Limits {
    FunctionRegistry.get().remove(WAIT);
    Description.install();
  }

  /** Returns why the query is not run at all, in one sentence; empty where it is. */
  public Optional<String> refusal(Query query) {
    return refused(query);
  }

  /** The same, for a query that is run elsewhere. */
  public static Optional<String> refused(Query query) {
    return Refusal.of(query);
  }

  /** A query ready to run, and the work that it is; to be given back by {@link #done}. */
  public record Begun(QueryExec execution, Work work) {}

  /** Prepares a query, inside a transaction. */
  public Begun begin(Query query, DatasetGraph dataset, Context given) {
    Work work = watch.begin(patience);
    Context context = given.copy();
    context.set(ARQ.httpServiceAllowed, false);
    context.set(Description.WORK, work);
    context.set(Description.HIDDEN, hidden);
    DatasetGraph base = unwrapped(dataset);
    if (TDBInternal.isTDB2(base)) {
      QC.setFactory(context, execution -> new CheckedExecutor(execution, work));
      HiddenGraph.hide(hidden, base, context);
    }
    Query checked =
        QueryTransformOps.transform(query, new ElementTransformCopyBase(), new Expressions(work));
    QueryExec execution =
        QueryExec.dataset(dataset)
            .query(checked)
            .context(context)
            .timeout(patience.toMillis(), TimeUnit.MILLISECONDS)
            .build();
    work.runs(execution);
    return new Begun(execution, work);
  }

  private static DatasetGraph unwrapped(DatasetGraph dataset) {
    DatasetGraph base = dataset;
    while (!TDBInternal.isTDB2(base) && base instanceof DatasetGraphWrapper wrapper) {
      base = wrapper.getWrapped();
    }
    return base;
  }

  /** The query is done with, well or ill. */
  public void done(Work work) {
    watch.done(work);
  }
}
