/**
 * What an index holds: a row for each name, event, relation and article, with the fields by which
 * it is found and ordered.
 *
 * <p>In come descriptions of the store as it stands, out come documents of Lucene.
 */
package org.newsgraph.queries.index.row;
