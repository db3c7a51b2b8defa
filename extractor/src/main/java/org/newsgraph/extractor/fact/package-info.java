/**
 * The fifth room: mentions become facts on entities.
 *
 * <p>In come event and relation mentions and the article's entities, out comes an {@link
 * Extraction}. A fact cannot be built without its evidence.
 */
package org.newsgraph.extractor.fact;
