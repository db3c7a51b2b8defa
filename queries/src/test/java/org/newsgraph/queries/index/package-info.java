/** The index against the store that it stands beside. */
package org.newsgraph.queries.index;
