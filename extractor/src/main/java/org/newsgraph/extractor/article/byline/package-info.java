/**
 * Who wrote an article and when, as its own words tell it.
 *
 * <p>In come date fields, bylines and datelines, out come days and names. What could be read in two
 * ways is left out rather than guessed.
 */
package org.newsgraph.extractor.article.byline;
