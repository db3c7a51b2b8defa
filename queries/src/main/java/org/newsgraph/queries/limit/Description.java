package org.newsgraph.queries.limit;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.describe.DescribeHandler;
import org.apache.jena.sparql.core.describe.DescribeHandlerRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/** Describes a thing by all that both layers say of it, and nothing of a hidden graph. */
final class Description implements DescribeHandler {
  /** Under these an execution's context holds its work and the graph that it does not see. */
  static final Symbol WORK = Symbol.create("newsgraph:work");

  static final Symbol HIDDEN = Symbol.create("newsgraph:hidden");

  private Optional<DatasetGraph> dataset = Optional.empty();
  private Optional<Work> work = Optional.empty();
  private Optional<Node> hidden = Optional.empty();
  private Model described = ModelFactory.createDefaultModel();

  /** From now on every execution of this process describes so. */
  static void install() {
    DescribeHandlerRegistry registry = DescribeHandlerRegistry.get();
    registry.clear();
    registry.add(Description::new);
  }

  @Override
  public void start(Model model, Context context) {
    described = model;
    work = Optional.ofNullable(context.get(WORK));
    hidden = Optional.ofNullable(context.get(HIDDEN));
    Object current = context.get(ARQConstants.sysCurrentDataset);
    dataset =
        Optional.ofNullable(current)
            .map(d -> d instanceof Dataset wrapped ? wrapped.asDatasetGraph() : (DatasetGraph) d);
  }

  @Override
  public void describe(Resource thing) {
    dataset.ifPresent(
        all ->
            all.find(Node.ANY, thing.asNode(), Node.ANY, Node.ANY)
                .forEachRemaining(
                    quad -> {
                      work.ifPresent(Work::check);
                      if (!hidden.equals(Optional.of(quad.getGraph()))) {
                        described.getGraph().add(quad.asTriple());
                      }
                    }));
  }

  @Override
  public void finish() {
    // nothing is kept back
  }
}
