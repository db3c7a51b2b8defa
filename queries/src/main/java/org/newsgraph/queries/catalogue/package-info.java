/**
 * The questions that people ask of the news, one {@code .rq} file each.
 *
 * <p>In come the files under {@code questions/} (for people) and {@code lookups/} (for the page),
 * each with a header in {@code #+} lines that says what it answers and which parameters it takes;
 * out come parsed queries whose parameters are bound. A parameter is a line {@code VALUES ?name { …
 * }} of the query: the file runs as it stands in any SPARQL tool, {@code UNDEF} standing for "any",
 * and binding replaces the values of that line in the parsed query, never in its text. Adding a
 * question needs no Java: a file, and its name in {@code questions.txt}.
 *
 * <p>Every node that a question touches is typed, and of several labels that one is taken which is
 * no {@code skos:altLabel} of its entity: so a question answers the same over a store whose default
 * graph is the union of all graphs, where the labels that single articles give are seen as well. A
 * filter never compares two parameters directly (ARQ would place it beside their {@code UNDEF}),
 * but names bound to them further down.
 */
package org.newsgraph.queries.catalogue;
