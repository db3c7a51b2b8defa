/**
 * Of whom an article speaks: its entities while it is read, the offices that they hold or held, and
 * the words that describe them. {@code entity.reference} finds which words mean whom.
 */
package org.newsgraph.extractor.entity.cast;
