/** Quads as text: N-Quads read and written in one canonical form, graph by graph. */
package org.newsgraph.store.quad;
