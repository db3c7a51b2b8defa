/**
 * The article inside a web page.
 *
 * <p>In comes HTML, out comes a {@link org.newsgraph.extractor.article.page.Page}: headline,
 * captions, headings and paragraphs as one text with marked blocks, without menus, begging, share
 * buttons and other headlines, and what the page says about itself. {@code layout} reads the page
 * class attributes are data ({@code furniture.tsv}).
 */
package org.newsgraph.extractor.article.page;
