/**
 * Chooses the first things of an answer: in come the conditions of a question and the order of its
 * rows, out come the things that the rows tell of, and how many there are.
 */
package org.newsgraph.queries.index.choice;
