/**
 * Who counts for a country in an answer, and in what capacity.
 *
 * <p>In come countries and the solutions of a question; out come those solutions in which somebody
 * held an {@link org.newsgraph.queries.office.Office} of theirs when it was, and the words that say
 * so.
 */
package org.newsgraph.queries.acting;
