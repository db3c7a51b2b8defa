/**
 * Authority files as people keep them, in SKOS or CSV.
 *
 * <p>In comes a file, out come the entries that {@code entity.authority} looks names up in.
 */
package org.newsgraph.extractor.graph.authority;
