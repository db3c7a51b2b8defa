/**
 * Articles as a store knows them: graph, version, what became of one that was handed over, and the
 * list of all that other processes can read.
 */
package org.newsgraph.store.article;
