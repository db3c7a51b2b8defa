/**
 * Finds articles and events by words: in comes what somebody typed, out come hits, best first, and
 * the passages of a text in which the words stand.
 */
package org.newsgraph.queries.index.text;
