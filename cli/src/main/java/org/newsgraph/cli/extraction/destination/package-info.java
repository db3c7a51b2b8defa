/** Where extracted graphs go: a file, a folder, a store. */
package org.newsgraph.cli.extraction.destination;
