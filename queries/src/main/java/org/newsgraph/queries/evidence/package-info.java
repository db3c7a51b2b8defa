/**
 * What articles say for the rows of an answer: the sentence, whose word it is, with which words
 * marked, and on what articles disagree.
 *
 * <p>A row finds its evidence by its columns: {@code ?event}, {@code ?tenure}, {@code ?report},
 * {@code ?claim} or {@code ?article}, and their plurals, which hold several IRIs with spaces
 * between.
 */
package org.newsgraph.queries.evidence;
