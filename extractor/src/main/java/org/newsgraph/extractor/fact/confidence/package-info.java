/**
 * How sure a report is: the probability that all of it is right, participants, place, day and
 * status, from what it rests on.
 *
 * <p>In come the reports of one occasion, out comes a number between 0 and 1. The weights stand in
 * tables beside this package and are learnt on annotated articles by {@code quality/confidence}.
 */
package org.newsgraph.extractor.fact.confidence;
