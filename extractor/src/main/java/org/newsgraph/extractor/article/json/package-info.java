/**
 * Articles in JSON: files, lines, the envelopes of interfaces and data frames, and the JSON-LD of
 * pages.
 *
 * <p>In come JSON values, out come documents with their fields as they were given.
 */
package org.newsgraph.extractor.article.json;
