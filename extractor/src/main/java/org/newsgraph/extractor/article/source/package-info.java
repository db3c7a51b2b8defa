/**
 * What all readers of files share: contents that can be opened, bytes that become text, bounds that
 * no file may leave, and the documents that come out.
 */
package org.newsgraph.extractor.article.source;
