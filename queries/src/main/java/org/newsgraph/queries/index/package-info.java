/**
 * An index beside the store, for what the graph's own indexes cannot find quickly: names by their
 * beginnings, words in articles, and the first rows of an answer in the order in which it is shown.
 *
 * <p>In come the changes of a store, committed; out come names, hits, and the things that the first
 * rows of an answer tell of, which the question itself then reads from the graph. The index only
 * chooses: what an answer says is always read from the store, and a thing that the index names and
 * the store does not have is no row. It holds nothing that could not be made anew from the store.
 *
 * <p>{@code row} is what it holds, {@code choice} finds the first things of an answer, {@code text}
 * the words of articles. All imports of Lucene are in these rooms.
 */
package org.newsgraph.queries.index;
