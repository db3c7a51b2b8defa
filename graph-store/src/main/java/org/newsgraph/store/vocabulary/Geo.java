package org.newsgraph.store.vocabulary;

import java.math.BigDecimal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the W3C Basic Geo vocabulary (WGS 84) that Newsgraph uses. */
public final class Geo {
  /** The namespace, ready to have a local name put behind it. */
  public static final String NS = "http://www.w3.org/2003/01/geo/wgs84_pos#";

  public static final Node LAT = NodeFactory.createURI(NS + "lat");
  public static final Node LONG = NodeFactory.createURI(NS + "long");

  private Geo() {}

  /** Degrees as a literal. */
  public static Node degrees(BigDecimal number) {
    return NodeFactory.createLiteralDT(number.toPlainString(), XSDDatatype.XSDdecimal);
  }
}
