/**
 * The time expressions of an article, each with what it counts from.
 *
 * <p>In comes an annotated article, out come {@link
 * org.newsgraph.extractor.mention.time.finding.TimeMention time mentions} in the order of the text.
 */
package org.newsgraph.extractor.mention.time.finding;
