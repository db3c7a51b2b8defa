/**
 * Names that are known before an article is read: countries, cities, bodies, first names, titles,
 * by tables under {@code en}, and which words may be a part of a name at all.
 */
package org.newsgraph.extractor.mention.name.known;
