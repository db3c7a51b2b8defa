package org.newsgraph.queries.name;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.newsgraph.queries.catalogue.Parameter;
import org.newsgraph.queries.catalogue.WrongQuestion;
import org.newsgraph.queries.graph.Graph;
import org.newsgraph.queries.index.NewsIndex;

/** The names of all entities of a graph, as people type them: case, accents and spaces aside. */
public interface Names {
  /**
   * Returns the entities of the parameter's type that bear this name; where none does, those that
   * bear it among other words; {@link WrongQuestion} with near names where none does either.
   */
  List<Node> find(Parameter parameter, String typed);

  /** Returns the same entities, with how often the news tells of them, the best known first. */
  List<Completion> bearers(Parameter parameter, String typed);

  /** Returns the types of all that bear exactly this name. */
  Set<String> types(String name);

  /** Returns entities a word of whose names begins as typed, best first. */
  List<Completion> complete(String typed, int most);

  /** The names of a graph, read into memory. */
  static Names in(Graph graph) {
    return new ReadNames(graph, Clock.systemUTC());
  }

  /** The names of a graph, looked for in it one by one: for one that is somewhere else. */
  static Names searchedIn(Graph graph) {
    return new SearchedNames(graph);
  }

  /** The names of an index. */
  static Names in(NewsIndex index) {
    return new IndexedNames(index);
  }

  /** What to say where nobody bears a name. */
  static WrongQuestion unknown(Parameter parameter, String typed, List<String> near) {
    String hint =
        near.isEmpty() ? "No name is near to it." : "Near names: " + String.join(", ", near) + ".";
    return new WrongQuestion(
        "No " + parameter.type().kinds() + " is called \"" + typed + "\". " + hint,
        parameter.name(),
        near);
  }
}
