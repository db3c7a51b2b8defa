/**
 * The make-up of plain text: which lines are headline, headings, captions and paragraphs, and which
 * are no part of the article.
 *
 * <p>In comes a text as it stands, out comes a {@link
 * org.newsgraph.extractor.article.plain.Layout}: blocks and cuts as spans of that text, which
 * itself is never changed. What may be cut is written in {@code clutter.tsv}.
 */
package org.newsgraph.extractor.article.plain;
