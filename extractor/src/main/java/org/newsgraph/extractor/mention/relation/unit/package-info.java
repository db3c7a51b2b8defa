/**
 * A sentence as the rules of relations see it: names, offices, verb groups and the words between.
 *
 * <p>In comes a sentence with its mentions, out come {@link
 * org.newsgraph.extractor.mention.relation.unit.Unit}s in the order of the text.
 */
package org.newsgraph.extractor.mention.relation.unit;
