/** Articles of a store read anew by a newer version, from what the store kept of them. */
package org.newsgraph.cli.extraction.upgrade;
