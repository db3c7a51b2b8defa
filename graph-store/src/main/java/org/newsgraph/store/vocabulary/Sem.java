package org.newsgraph.store.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the Simple Event Model that Newsgraph uses. */
public final class Sem {
  /** The namespace, ready to have a local name put behind it. */
  public static final String NS = "http://semanticweb.cs.vu.nl/2009/11/sem/";

  // class
  public static final Node EVENT = term("Event");

  // properties
  public static final Node HAS_ACTOR = term("hasActor");
  public static final Node HAS_PLACE = term("hasPlace");

  private Sem() {}

  /** The term of this vocabulary with the given local name. */
  public static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
