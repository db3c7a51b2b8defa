/**
 * What every room knows about the words of English: one row a word, with its features, read from
 * the tables under {@code en}.
 *
 * <p>A list of words that is needed somewhere is a feature here and nowhere else; what is true of a
 * word is said once.
 */
package org.newsgraph.extractor.lexicon;
