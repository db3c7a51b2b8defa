/**
 * The store: one place for all transactions. Article graphs come in, the mention layer and the
 * knowledge layer worked out from it go out.
 */
package org.newsgraph.store;
