/**
 * What a change of articles or corrections means for both layers, worked out before anything is
 * written: articles go in, with the ledger of what stands; a {@link
 * org.newsgraph.store.revision.Delta} comes out, which a transaction only has to apply.
 */
package org.newsgraph.store.revision;
