/**
 * How documents get into the index: in come those that the rooms of rows make, in their order; out
 * comes an index in which they stand in this order, written while the next are made.
 */
package org.newsgraph.queries.index.writing;
