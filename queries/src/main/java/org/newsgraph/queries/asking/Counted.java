package org.newsgraph.queries.asking;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.newsgraph.queries.catalogue.FirstRows;
import org.newsgraph.queries.graph.Solution;
import org.newsgraph.queries.index.NewsIndex;
import org.newsgraph.queries.index.choice.Choice;
import org.newsgraph.queries.index.choice.Condition;
import org.newsgraph.queries.index.choice.Connected;
import org.newsgraph.queries.index.field.Fields;

/** Asks the index for people by the number of others with whom they took part in events. */
record Counted(NewsIndex index, FirstRows rows) {
  /** Of somebody who is in the news every day not all events are listed. */
  private static final int MOST_EVENTS = 25;

  private static final Var EVENTS = Var.alloc("events");

  /** Returns the first solutions of the question, at most so many. */
  List<Solution> ask(Asked asked, int most) {
    Choice choice = Choices.of(rows, asked);
    Choice events = new Choice(choice.kind(), "iri", choice.conditions());
    return index.connected(choice, most).stream().map(one -> solution(one, events)).toList();
  }

  private Solution solution(Connected one, Choice events) {
    Choice theirs = events.and(new Condition.OneOf(Fields.PEOPLE, List.of(one.iri())));
    String person = rows.variables().get(0);
    BindingBuilder binding =
        BindingFactory.builder()
            .add(Var.alloc(person), NodeFactory.createURI(one.iri()))
            .add(Var.alloc(person + "Name"), NodeFactory.createLiteralString(one.label()))
            .add(Var.alloc("others"), number(one.others()))
            .add(Var.alloc("occasions"), number(one.occasions()))
            .add(EVENTS, list(index.iris(theirs, MOST_EVENTS).stream()));
    return new Solution(binding.build());
  }

  private static Node number(int value) {
    return NodeFactory.createLiteralDT(String.valueOf(value), XSDDatatype.XSDinteger);
  }

  private static Node list(Stream<String> events) {
    return NodeFactory.createLiteralString(events.collect(Collectors.joining(" ")));
  }

  /** The same solutions, where one lists very many events with the first of them alone. */
  static List<Solution> bounded(List<Solution> solutions) {
    return solutions.stream().map(Counted::bounded).toList();
  }

  private static Solution bounded(Solution solution) {
    List<String> events = List.of(solution.text(EVENTS.getVarName()).split(" ", -1));
    if (events.size() <= MOST_EVENTS) {
      return solution;
    }
    BindingBuilder binding = BindingFactory.builder();
    solution
        .binding()
        .forEach(
            (variable, value) ->
                binding.add(
                    variable,
                    variable.equals(EVENTS)
                        ? list(events.stream().sorted().limit(MOST_EVENTS))
                        : value));
    return new Solution(binding.build());
  }
}
