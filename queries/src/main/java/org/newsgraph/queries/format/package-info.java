/**
 * How an answer is written: a table for the terminal, CSV, a workbook, JSON or Markdown, each with
 * quote, publisher, day and address; the same bytes for the command, the page and HTTP.
 */
package org.newsgraph.queries.format;
