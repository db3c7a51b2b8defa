/**
 * Requests while they are answered: each gets a place and a time, its answer is kept back until it
 * is whole, and no thread waits for a slow client. What goes wrong is said in a sentence.
 */
package org.newsgraph.queries.exchange;
