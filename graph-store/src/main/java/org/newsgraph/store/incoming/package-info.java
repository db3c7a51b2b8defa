/** What others leave in front of a store that one process owns: articles, lines, requests. */
package org.newsgraph.store.incoming;
