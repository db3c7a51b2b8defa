/**
 * What several views are put together from: events with their participants, reports with the spans
 * to mark, claims, mentions, and references to things of the graph.
 */
package org.newsgraph.queries.view.piece;
