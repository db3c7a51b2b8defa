/** Reads the tables of this room: tab-separated resources with a header of comments. */
package org.newsgraph.extractor.article.table;
