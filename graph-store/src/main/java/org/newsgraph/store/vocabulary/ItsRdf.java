package org.newsgraph.store.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the Internationalization Tag Set that Newsgraph uses. */
public final class ItsRdf {
  /** The namespace, ready to have a local name put behind it. */
  public static final String NS = "http://www.w3.org/2005/11/its/rdf#";

  // properties
  public static final Node TA_IDENT_REF = term("taIdentRef");
  public static final Node TA_CLASS_REF = term("taClassRef");

  private ItsRdf() {}

  /** The term of this vocabulary with the given local name. */
  public static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
