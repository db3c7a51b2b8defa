/**
 * The only rule engine of the extractor: tables of language knowledge, one pattern language, one
 * matcher, one trace.
 *
 * <p>In come tables whose header line names their columns and sentences behind {@link
 * org.newsgraph.extractor.rule.Nodes}: words in a row, or predicates with edges to what belongs to
 * them. Out come {@link org.newsgraph.extractor.rule.Match matches}: which rule held, and what it
 * bound. Whatever a table gets wrong is an error with file and line when it is read.
 *
 * <pre>
 * pattern  = element { " " element }           neighbours; an edge behind an element belongs to it
 * element  = [ name ":" ] tests [ "(" edge { " " edge } ")" ] [ "?" | "*" ]
 *                                              "?" may be missing; "*" none to six
 * tests    = choice { "&amp;" choice }             all of them hold of one node
 * choice   = test { "|" test }                 one of them holds
 * test     = [ "!" ] ( lemma | "=" form | "@" feature | ":" kind | CLASS | "*" )
 *                                              behind "name:" and ":" bare words are kinds of entities
 * edge     = [ "!" ] relation { "|" relation } "=" element [ "!" | "{" number "}" ]
 *                                              "!" must be there, "{2}" twice at least; in front: must not
 * guard    = condition { " " condition }       condition = edge or tests of the node, joined by "+"
 * use=NAME                                     the text of that macro
 * \x                                           x itself
 * </pre>
 *
 * <p>A class in capitals binds its node under its own name where no other is given.
 */
package org.newsgraph.extractor.rule;
