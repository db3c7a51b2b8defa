/**
 * How much an article may ask of the program, counted in steps and not in seconds: what one machine
 * reads, every machine reads.
 *
 * <p>One obvious way in: {@link org.newsgraph.extractor.work.Budget}.
 */
package org.newsgraph.extractor.work;
