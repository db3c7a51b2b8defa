/**
 * What questions are put to: a dataset of this process, or a graph that a server answers for.
 *
 * <p>In come queries and lookups with their parameters bound; out come solutions, all of them or a
 * failure that says why. The lookups that every answer needs are read from the dataset itself where
 * that is quicker; the query files remain what they mean.
 */
package org.newsgraph.queries.graph;
