/**
 * Which articles print one text, whole or with cuts and small edits. In come what is kept of their
 * texts, out go the links between copies.
 */
package org.newsgraph.store.consolidation.copy;
