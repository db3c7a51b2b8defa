/**
 * What a time expression means on the calendar.
 *
 * <p>In come a match and the {@link org.newsgraph.extractor.mention.time.calendar.Reference day} it
 * counts from, out comes a {@link org.newsgraph.extractor.mention.time.calendar.Reading}: its value
 * as TIMEX3 writes it, and the first and last day that it may mean.
 */
package org.newsgraph.extractor.mention.time.calendar;
