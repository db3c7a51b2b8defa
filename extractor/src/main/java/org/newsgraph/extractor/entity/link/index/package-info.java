/**
 * Wikipedia's links as an index on disk: which title a name leads to, and how often.
 *
 * <p>It is built once from CoreNLP's table; in comes a name, out come {@link
 * org.newsgraph.extractor.entity.link.index.Candidate}s.
 */
package org.newsgraph.extractor.entity.link.index;
