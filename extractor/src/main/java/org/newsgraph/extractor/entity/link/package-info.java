/**
 * Links to Wikipedia: an index of names and titles, and the judgement which title an entity is.
 *
 * <p>In comes CoreNLP's table {@code wikidict} (a mention, the title it most often links to, and
 * how often, from a Wikipedia of around 2010), out come a {@link WikipediaIndex} on disk and, for
 * an entity by its best full name, a title or nothing.
 */
package org.newsgraph.extractor.entity.link;
