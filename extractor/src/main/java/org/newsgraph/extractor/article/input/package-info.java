/**
 * Where input comes from: files, folders, archives and standard input.
 *
 * <p>In come paths, out come {@link org.newsgraph.extractor.article.source.RawDocument}s one by
 * one, in a stable order, never more than one in memory. What a file is, its content decides; every
 * file gives at least one document, if only one that says why it holds no article. Nothing throws.
 */
package org.newsgraph.extractor.article.input;
