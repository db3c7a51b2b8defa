/**
 * The only door to Stanford CoreNLP: its stages, what is done to a text before each, and its labels
 * as records of our own.
 *
 * <p>In comes an {@link org.newsgraph.extractor.article.Article}, out an {@link
 * org.newsgraph.extractor.annotation.AnnotatedArticle}. The result depends on the article alone,
 * never on what was annotated before.
 */
package org.newsgraph.extractor.annotation.corenlp;
