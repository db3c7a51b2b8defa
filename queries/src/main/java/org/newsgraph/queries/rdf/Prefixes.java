package org.newsgraph.queries.rdf;

import java.util.Map;
import org.newsgraph.store.vocabulary.Ng;

/** Short names of the vocabularies that the graph uses. */
public final class Prefixes {
  public static final Map<String, String> MAP =
      Map.ofEntries(
          Map.entry("ng", Ng.NS),
          Map.entry("schema", "https://schema.org/"),
          Map.entry("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/"),
          Map.entry("nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#"),
          Map.entry("itsrdf", "http://www.w3.org/2005/11/its/rdf#"),
          Map.entry("geo", "http://www.w3.org/2003/01/geo/wgs84_pos#"),
          Map.entry("prov", "http://www.w3.org/ns/prov#"),
          Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
          Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
          Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
          Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
          Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"),
          Map.entry("void", "http://rdfs.org/ns/void#"),
          Map.entry("sd", "http://www.w3.org/ns/sparql-service-description#"));

  private Prefixes() {}
}
