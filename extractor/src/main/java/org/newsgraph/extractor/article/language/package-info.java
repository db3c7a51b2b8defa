/**
 * Is a text English? Looked at before anything costly sees the text.
 *
 * <p>In comes a text, out comes the name of another language, or nothing where it is English.
 */
package org.newsgraph.extractor.article.language;
