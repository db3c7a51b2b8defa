/**
 * Exports of press archives: files of many articles, each with its header and the furniture of the
 * archive around it.
 *
 * <p>In come the paragraphs of a document (or a page), out come its articles one by one, each with
 * its own day, publisher and headline, and with what was left out. A text that looks like many
 * articles and cannot be taken apart is refused.
 */
package org.newsgraph.extractor.article.export;
