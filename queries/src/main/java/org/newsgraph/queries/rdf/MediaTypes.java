package org.newsgraph.queries.rdf;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words that clients use for formats, and the media types of results and graphs for each. */
public final class MediaTypes {
  static final String TURTLE = "text/turtle";
  static final String JSON_LD = "application/ld+json";
  static final String RDF_XML = "application/rdf+xml";
  static final String N_TRIPLES = "application/n-triples";

  private static final String JSON = "application/sparql-results+json, " + JSON_LD + ";q=0.9";
  private static final String XML = "application/sparql-results+xml, " + RDF_XML + ";q=0.9";
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("json", JSON),
          Map.entry("sparql-json", JSON),
          Map.entry("xml", XML),
          Map.entry("sparql", XML),
          Map.entry("csv", "text/csv"),
          Map.entry("tsv", "text/tab-separated-values"),
          Map.entry("text", "text/plain"),
          Map.entry("turtle", TURTLE),
          Map.entry("ttl", TURTLE),
          Map.entry("n3", TURTLE),
          Map.entry("rdf+n3", TURTLE),
          Map.entry("rdf", RDF_XML),
          Map.entry("rdf+xml", RDF_XML),
          Map.entry("rdf/xml", RDF_XML),
          Map.entry("json-ld", JSON_LD),
          Map.entry("jsonld", JSON_LD),
          Map.entry("ld+json", JSON_LD),
          Map.entry("ntriples", N_TRIPLES),
          Map.entry("nt", N_TRIPLES));

  private MediaTypes() {}

  /** Returns what to accept for a word or a media type. */
  public static Optional<String> of(String words) {
    String lower = words.toLowerCase(Locale.ROOT).replace(' ', '+');
    return lower.contains("/") && !WORDS.containsKey(lower)
        ? Optional.of(lower)
        : Optional.ofNullable(WORDS.get(lower));
  }
}
