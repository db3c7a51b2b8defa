/**
 * The first room: a file becomes articles.
 *
 * <p>In comes a file (text, HTML, JSON, JSON Lines, WARC), out come {@link Article}s: the text to
 * which every offset refers, the blocks of it that a reader would call the article, what was left
 * out and why, and who published it when. Offsets inside the extractor are UTF-16 units, end
 * exclusive; the last room turns them into code points.
 */
package org.newsgraph.extractor.article;
