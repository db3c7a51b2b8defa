/** What each committed transaction may have altered, for those who keep in step with a store. */
package org.newsgraph.store.journal;
