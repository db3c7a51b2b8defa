/**
 * Which offices act for a country, and from when to when.
 *
 * <p>In come {@link org.newsgraph.queries.office.Office}s as articles tell of them; out come {@link
 * org.newsgraph.queries.office.Mandate}s, each with its days.
 */
package org.newsgraph.queries.office;
