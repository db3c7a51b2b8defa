/**
 * What the page reads: one view for each address below {@code /api/}, whose JSON is described in
 * {@code org.newsgraph.queries.server}. {@code thing} shows what is known of one thing, {@code
 * asked} what somebody asks or types; both are put together from {@code piece}.
 */
package org.newsgraph.queries.view;
