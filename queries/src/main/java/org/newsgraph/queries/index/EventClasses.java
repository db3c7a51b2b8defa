package org.newsgraph.queries.index;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.newsgraph.store.vocabulary.Ng;

/** Of an event's classes the one that is counted and shown; others are finer ones below it. */
public final class EventClasses {
  static final Set<String> NAMES =
      Set.of(
          ("Meeting Visit Call Signing Agreement Support Cooperation Aid Concession Retreat Request"
                  + " Accusation Rejection Threat Protest Sanction Mobilization Coercion Assault"
                  + " Election Appointment Departure Commemoration Statement")
              .split(" ", -1));

  private EventClasses() {}

  /** Whether the class is one of these. */
  public static boolean has(Node type) {
    return type.isURI()
        && type.getURI().startsWith(Ng.NS)
        && NAMES.contains(type.getURI().substring(Ng.NS.length()));
  }
}
