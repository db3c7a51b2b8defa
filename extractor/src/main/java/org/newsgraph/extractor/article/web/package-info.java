/**
 * Archives of the web: WARC files of crawls, WET files of their texts, pages that browsers keep
 * with all that belongs to them.
 *
 * <p>In comes an archive, out come its pages with their addresses; a broken record costs itself
 * alone.
 */
package org.newsgraph.extractor.article.web;
