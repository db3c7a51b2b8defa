/**
 * What the page reads: one view for each address below {@code /api/}, whose JSON is described in
 * {@code org.newsgraph.queries.server}.
 */
package org.newsgraph.queries.view;
