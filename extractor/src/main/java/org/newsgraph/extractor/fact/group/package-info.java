/**
 * Parties without a name of their own: which words mean such a group, what kind it is and to whom
 * it belongs.
 *
 * <p>In come the words that fill a slot of an event, out comes a {@link
 * org.newsgraph.extractor.fact.Party.Group}. A group is never the country, body or person to whom
 * it belongs.
 */
package org.newsgraph.extractor.fact.group;
