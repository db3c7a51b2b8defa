/**
 * Tables with an article in each row: CSV in all its forms, and Excel workbooks.
 *
 * <p>In comes a file, out come documents, row by row. Which column tells what is known by its name
 * or given; the order of day and month is settled by the whole column.
 */
package org.newsgraph.extractor.article.tabular;
