/** Queries that mean ill, against a running server. */
package org.newsgraph.queries.limit;
