/** Article graphs, and both layers of them, in files instead of a store. */
package org.newsgraph.store.file;
