/**
 * A page as it is laid out: its text in reading order, taken apart at every break, and which of its
 * elements are furniture.
 *
 * <p>In comes an HTML element, out come {@link org.newsgraph.extractor.article.page.layout.Chunk}s.
 * What of them is the article is decided in {@code page}.
 */
package org.newsgraph.extractor.article.page.layout;
