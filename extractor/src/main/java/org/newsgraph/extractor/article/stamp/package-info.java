/**
 * Time stamps that a page sets before its entries: "(Update 5:35 p.m. ET)", "updated: Fri Mar 18
 * 2011 10:12:33". They are no text of what is told; they say when it was.
 *
 * <p>In comes the text of a block, out come the spans of its stamps, which the reading leaves out;
 * and of an article the stamps left out of it, each with the days that it names.
 */
package org.newsgraph.extractor.article.stamp;
