package org.newsgraph.store.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of schema.org that Newsgraph uses. */
public final class Schema {
  /** The namespace, ready to have a local name put behind it. */
  public static final String NS = "https://schema.org/";

  // classes
  public static final Node NEWS_ARTICLE = term("NewsArticle");
  public static final Node PERSON = term("Person");
  public static final Node COUNTRY = term("Country");
  public static final Node PLACE = term("Place");
  public static final Node ORGANIZATION = term("Organization");
  public static final Node EVENT = term("Event");

  // properties
  public static final Node IDENTIFIER = term("identifier");
  public static final Node HEADLINE = term("headline");
  public static final Node DATE_PUBLISHED = term("datePublished");
  public static final Node PUBLISHER = term("publisher");
  public static final Node AUTHOR = term("author");
  public static final Node URL = term("url");
  public static final Node SAME_AS = term("sameAs");

  private Schema() {}

  /** The term of this vocabulary with the given local name. */
  public static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
