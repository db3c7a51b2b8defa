package org.newsgraph.store.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the NLP Interchange Format that Newsgraph uses. */
public final class Nif {
  /** The namespace, ready to have a local name put behind it. */
  public static final String NS = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

  // class
  public static final Node PHRASE = term("Phrase");

  // properties
  public static final Node IS_STRING = term("isString");
  public static final Node BEGIN_INDEX = term("beginIndex");
  public static final Node END_INDEX = term("endIndex");
  public static final Node ANCHOR_OF = term("anchorOf");
  public static final Node REFERENCE_CONTEXT = term("referenceContext");

  private Nif() {}

  /** The term of this vocabulary with the given local name. */
  public static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
