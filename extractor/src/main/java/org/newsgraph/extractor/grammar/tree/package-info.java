/**
 * The one door to the parser: the words of a sentence and the arcs between them, with the parser's
 * labels as a type.
 *
 * <p>In comes a parsed {@link org.newsgraph.extractor.annotation.Sentence}, out comes a {@link
 * org.newsgraph.extractor.grammar.tree.Tree}. Only {@code grammar} and its repairs look at it;
 * other rooms see {@link org.newsgraph.extractor.grammar.tree.Word words} and never a label.
 * Another parser changes this room and {@code annotation}.
 */
package org.newsgraph.extractor.grammar.tree;
