/**
 * Which words name or describe people, countries, places, organisations and named events.
 *
 * <p>In comes an {@link org.newsgraph.extractor.annotation.AnnotatedArticle}, out come {@link
 * org.newsgraph.extractor.mention.EntityMentions}: names, words for peoples, descriptions and
 * pronouns. Witnesses (CoreNLP's three recognisers, gazetteers, titles, patterns) vote for runs of
 * tokens; in each sentence the runs with the most votes win; then the whole article is read once
 * more with the names found in it as a further witness, so that one name has one type. Everything
 * about language is in the data files beside the code. Nothing here needs a parse.
 */
package org.newsgraph.extractor.mention.name;
