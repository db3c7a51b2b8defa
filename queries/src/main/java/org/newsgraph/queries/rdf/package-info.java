/**
 * What the graph says, for machines: Turtle, JSON-LD and RDF/XML under the usual prefixes, and the
 * words of the vocabulary.
 */
package org.newsgraph.queries.rdf;
