/**
 * The fourth room: who is who inside one article.
 *
 * <p>In come mentions, out come {@link Entities}: names joined to names, pronouns and descriptions
 * to names, each entity with its type, its best name and, where that is sure, its Wikipedia
 * article. An entity's identity is a function of the article and of the authority files alone.
 */
package org.newsgraph.extractor.entity;
