/**
 * Drives the page as a reader does: a real server on a free port over a small world of news, a real
 * Chromium without a window. Where Chromium or its driver is missing the tests say that they are
 * skipped.
 */
package org.newsgraph.queries.page;
