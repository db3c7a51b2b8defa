/**
 * Documents of office programs and the like, taken apart into paragraphs.
 *
 * <p>In comes a file, out come its {@link org.newsgraph.extractor.article.document.Paragraphs}:
 * words and whether they are a title or heading, nothing of their looks.
 */
package org.newsgraph.extractor.article.document;
