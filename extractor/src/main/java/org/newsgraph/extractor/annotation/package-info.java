/**
 * The second room: an article gets its sentences, tokens, names and dependencies, as records of our
 * own. {@code corenlp} is the only door to Stanford CoreNLP; what it said can be kept and read
 * again.
 *
 * <p>In comes an {@link org.newsgraph.extractor.article.Article}, out an {@link AnnotatedArticle}.
 * Dear parts run only where the caller's {@link Needs} say that a sentence is worth it. The result
 * depends on the article alone, never on what was annotated before.
 */
package org.newsgraph.extractor.annotation;
