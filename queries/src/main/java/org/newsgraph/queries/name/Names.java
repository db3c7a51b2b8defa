package org.newsgraph.queries.name;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.newsgraph.queries.catalogue.Parameter;
import org.newsgraph.queries.catalogue.WrongQuestion;

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
}
