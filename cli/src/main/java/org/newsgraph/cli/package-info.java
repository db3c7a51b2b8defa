/**
 * The one command, {@code newsgraph}: reads options, wires extractor, store and questions together,
 * prints and exits. Nothing here knows how anything is done.
 */
package org.newsgraph.cli;
