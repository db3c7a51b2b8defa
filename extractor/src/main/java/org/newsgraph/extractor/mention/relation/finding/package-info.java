/**
 * Finds the words that say in which lasting relations entities stand, by the rows of {@code
 * relations.tsv}.
 *
 * <p>In come the units of a sentence, out come {@link
 * org.newsgraph.extractor.mention.relation.RelationMention}s with their term and mood.
 */
package org.newsgraph.extractor.mention.relation.finding;
