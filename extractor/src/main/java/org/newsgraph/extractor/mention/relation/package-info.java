/**
 * Relation mentions: which words say that two entities stand in a lasting relation, such as an
 * office.
 */
package org.newsgraph.extractor.mention.relation;
