/**
 * Who acts for a country and when: its heads, ministers, envoys, bodies and groups.
 *
 * <p>In come countries; out come {@link org.newsgraph.queries.office.Mandate}s, and for the
 * solutions of a question in what capacity somebody counts for a country in them.
 */
package org.newsgraph.queries.office;
