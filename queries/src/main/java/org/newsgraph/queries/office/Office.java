package org.newsgraph.queries.office;

import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * That articles say that somebody holds an office of a country, or of one of its bodies.
 *
 * @param of the country
 * @param title of the office, in words
 * @param first of the days for which articles say so; a day, month or year
 * @param last of these days
 * @param since when it is held, where an article says it
 * @param until when it was held, where an article says it
 */
public record Office(
    Node holder,
    Node of,
    String title,
    Optional<String> first,
    Optional<String> last,
    Optional<String> since,
    Optional<String> until) {}
