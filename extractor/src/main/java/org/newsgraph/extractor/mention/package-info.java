/**
 * The third room: what the words name.
 *
 * <p>In comes an {@link org.newsgraph.extractor.annotation.AnnotatedArticle}, out come mentions of
 * entities ({@code mention.name}), of times ({@code mention.time}), of events ({@code
 * mention.event}) and of relations ({@code mention.relation}), each with its place in the text.
 * Lexicons and patterns are data files beside the code.
 */
package org.newsgraph.extractor.mention;
