/**
 * Compact tables on disk: millions of names in a few bytes each, read through a memory map.
 *
 * <p>In come rows of names, out come a {@link StringTable} (sorted strings by number) and a {@link
 * NameTable} (names to numbers, the names themselves kept only as hashes), in a directory that
 * {@link IndexDirectory} builds once, under a lock, and checks at every opening.
 */
package org.newsgraph.extractor.entity.index;
