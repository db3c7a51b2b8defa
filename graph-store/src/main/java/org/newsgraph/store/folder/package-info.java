/**
 * A store on the disk: what lies where in its folder, files that are there whole or not at all, who
 * may read them, how much room they take.
 */
package org.newsgraph.store.folder;
