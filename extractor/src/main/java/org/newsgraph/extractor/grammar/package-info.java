/**
 * What the grammar of a sentence says, whatever its surface: who does what to whom, with whom,
 * where; what stands under what is planned, denied or said.
 *
 * <p>In comes a parsed {@link org.newsgraph.extractor.annotation.Sentence}, out comes a {@link
 * org.newsgraph.extractor.grammar.PredicateGraph}: {@link org.newsgraph.extractor.grammar.tree.Word
 * words} and typed {@link org.newsgraph.extractor.grammar.Edge edges} in {@link
 * org.newsgraph.extractor.grammar.Relation canonical relations}, each with the {@link
 * org.newsgraph.extractor.grammar.Step steps} by which it came about. The way of a subject: {@code
 * repair} mends the tree; {@code Clauses} reads voice and coordination; {@code Relatives} puts the
 * noun for "who"; {@code Subjects} finds whom an infinitive or a second verb leaves out. The way of
 * an event's noun: {@code Carriers} finds its verb, {@code EventNouns} says by it who takes part.
 * {@code PrepositionalArguments} reads prepositions.
 */
package org.newsgraph.extractor.grammar;
