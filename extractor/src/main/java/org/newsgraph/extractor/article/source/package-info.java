/**
 * Where input comes from: files, folders, archives and standard input.
 *
 * <p>In come paths, out come {@link org.newsgraph.extractor.article.source.RawDocument}s one by
 * one, in a stable order, never more than one in memory. Whatever is broken becomes a value that
 * says so; nothing throws.
 */
package org.newsgraph.extractor.article.source;
