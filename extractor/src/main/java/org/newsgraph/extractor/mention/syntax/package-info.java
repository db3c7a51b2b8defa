/**
 * What the grammar of a sentence says, asked for in a linguist's words: who is the subject, what is
 * behind a preposition, is it passive.
 *
 * <p>In comes a parsed {@link org.newsgraph.extractor.annotation.Sentence}, out come tokens. The
 * questions bridge what basic Universal Dependencies leave implicit: subjects of infinitives and of
 * conjoined verbs, gaps of relative clauses, agents of passives.
 */
package org.newsgraph.extractor.mention.syntax;
