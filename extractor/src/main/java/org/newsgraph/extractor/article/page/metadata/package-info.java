/**
 * What a page says of its article outside of the article's words: JSON-LD, meta tags, titles,
 * times, the comment of whoever saved it.
 *
 * <p>In comes an HTML document, out come headline, author, day, publisher and address, absent where
 * nothing says them.
 */
package org.newsgraph.extractor.article.page.metadata;
