package org.newsgraph.queries.asking;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.queries.catalogue.Confidence;
import org.newsgraph.queries.catalogue.Days;
import org.newsgraph.queries.catalogue.Parameter;
import org.newsgraph.queries.catalogue.WrongQuestion;
import org.newsgraph.queries.index.EventClasses;
import org.newsgraph.queries.name.Names;
import org.newsgraph.queries.office.OfficeTitles;
import org.newsgraph.store.vocabulary.Ng;

/** Turns what a person typed for a parameter into nodes of the graph. */
record ParameterValues(Names names, Supplier<Collection<String>> offices) {
  private static final String NG = Ng.NS;
  private static final Set<String> STATUSES =
      new TreeSet<>(Set.of("happened", "ongoing", "planned", "cancelled", "denied", "possible"));

  /** No values: the parameter stays open. */
  private static final List<Node> ANY = List.of();

  List<Node> of(Parameter parameter, String typed) {
    String value = typed.strip();
    if (value.isEmpty() || value.equals("any")) {
      return ANY;
    }
    return switch (parameter.type()) {
      case OFFICE -> offices(value);
      case FROM -> List.of(day(parameter, value, true));
      case TO -> List.of(day(parameter, value, false));
      case STATUS -> List.of(status(parameter, value));
      case EVENTCLASS -> eventClasses(parameter, value);
      case CONFIDENCE -> confidence(parameter, value);
      case IRI -> List.of(iri(parameter, value));
      case SWITCH -> answer(parameter, value);
      case COLLECTION -> collections(value);
      default -> isIri(value) ? List.of(iri(parameter, value)) : names.find(parameter, value);
    };
  }

  /** The titles of the store that name this office; one that it does not know names nothing. */
  private List<Node> offices(String value) {
    List<String> fitting = OfficeTitles.shipped().fitting(value, offices.get());
    return (fitting.isEmpty() ? List.of(value) : fitting)
        .stream().map(NodeFactory::createLiteralString).toList();
  }

  private static Node day(Parameter parameter, String value, boolean first) {
    return Days.of(value, first)
        .map(day -> NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate))
        .orElseThrow(
            () ->
                wrong(
                    parameter,
                    value,
                    "Write a day, month or year, such as 2024-08-18, 2024-08 or 2024."));
  }

  private static Node status(Parameter parameter, String value) {
    if (!STATUSES.contains(value)) {
      throw wrong(parameter, value, "Write one of " + String.join(", ", STATUSES) + ", or any.");
    }
    return NodeFactory.createURI(NG + value);
  }

  /** The grades that are at least so sure; all of them leave it open. */
  private static List<Node> confidence(Parameter parameter, String value) {
    List<String> grades =
        Confidence.atLeast(value)
            .orElseThrow(
                () -> wrong(parameter, value, "Write sure, likely, unsure, or a number to 1."));
    return grades.contains("unsure")
        ? ANY
        : grades.stream().map(grade -> NodeFactory.createURI(NG + grade)).toList();
  }

  /** Yes leaves it open. */
  private static List<Node> answer(Parameter parameter, String value) {
    return switch (value) {
      case "yes" -> ANY;
      case "no" -> List.of(NodeFactory.createLiteralString(value));
      default -> throw wrong(parameter, value, "Write yes or no.");
    };
  }

  private static List<Node> eventClasses(Parameter parameter, String value) {
    return value.equals("reliable")
        ? EventClasses.reliable().stream().map(name -> NodeFactory.createURI(NG + name)).toList()
        : List.of(eventClass(parameter, value));
  }

  private static List<Node> collections(String value) {
    return Collected.names(value).stream().map(NodeFactory::createLiteralString).toList();
  }

  private static Node eventClass(Parameter parameter, String value) {
    if (!value.matches("[A-Z][A-Za-z]+")) {
      throw wrong(
          parameter,
          value,
          "Write a class of events, such as Meeting, Visit or Aid, reliable, or any.");
    }
    return NodeFactory.createURI(NG + value);
  }

  private static Node iri(Parameter parameter, String value) {
    if (!isIri(value)) {
      throw wrong(parameter, value, "Write an IRI, such as one that another answer shows.");
    }
    return NodeFactory.createURI(value);
  }

  private static boolean isIri(String value) {
    return value.matches("[a-z][a-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+") && !value.matches("[a-z]+: .*");
  }

  private static WrongQuestion wrong(Parameter parameter, String value, String hint) {
    return new WrongQuestion("\"" + value + "\" does not fit " + parameter.name() + ". " + hint);
  }
}
