/**
 * From files to articles: which of them hold any, what is known about each, what became of each.
 *
 * <p>In come files, folders and standard input, out come {@link
 * org.newsgraph.extractor.article.Reading}s one by one. {@code input} opens a file and the rooms of
 * its form read it; here stands what goes for articles of every form.
 */
package org.newsgraph.extractor.article.reading;
