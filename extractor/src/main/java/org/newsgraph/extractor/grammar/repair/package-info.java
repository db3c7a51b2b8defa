/**
 * What this parser gets wrong again and again, mended before anybody reads its trees.
 *
 * <p>Each class mends one thing and gives the sentence that shows it; {@link
 * org.newsgraph.extractor.grammar.repair.Repairs} has their order. A repair for a new fault is a
 * class here and a tree in {@code RepairsTest}; with another parser this room is emptied.
 */
package org.newsgraph.extractor.grammar.repair;
