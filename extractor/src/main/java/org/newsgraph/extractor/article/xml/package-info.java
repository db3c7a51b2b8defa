/**
 * Articles in XML: feeds, the formats of news agencies, corpora, exports of wikis and archives.
 *
 * <p>In comes a file of any length, out come its articles one by one. No entity is fetched or
 * expanded, and what is not well-formed is read as far as it goes.
 */
package org.newsgraph.extractor.article.xml;
