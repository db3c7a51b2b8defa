/**
 * The fields of the index: what they are called, and how they are asked for a span of time.
 *
 * <p>In come days and mandates, out come queries of Lucene.
 */
package org.newsgraph.queries.index.field;
