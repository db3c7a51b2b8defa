/**
 * Events as their sentences tell them: of which class they are, what each participant does, whether
 * they took place.
 *
 * <p>{@code finding} finds them, by the rules of {@code rule}; {@code party} says who is meant by a
 * noun, {@code status} whether it took place.
 */
package org.newsgraph.extractor.mention.event;
