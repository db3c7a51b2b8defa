/**
 * What people have put right: the lines of a corrections file, and what they say of an entity, a
 * report or an article.
 */
package org.newsgraph.store.consolidation.correction;
