/**
 * The opening of an agency's report: where and when it was written.
 *
 * <p>In comes the text of an article, out comes where its dateline names the place and the day:
 * {@code BANGKOK, July 15 (Agency) -}. Whether a place of that name is known is for others to say.
 */
package org.newsgraph.extractor.mention.dateline;
