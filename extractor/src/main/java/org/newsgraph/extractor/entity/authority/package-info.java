/**
 * Lists of entities that people bring along: who is who by their own identifiers.
 *
 * <p>In come {@link AuthorityEntry} rows, from CSV here or from SKOS by a reader of the room that
 * knows RDF; out comes, for the names of an entity, the entry that it is. The rows are indexed once
 * per file, on disk, so that a million names cost next to no heap.
 */
package org.newsgraph.extractor.entity.authority;
