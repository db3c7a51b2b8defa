/**
 * What each article tells of one occasion: its reports of one event taken together, before those of
 * several articles are compared. In: article facts and corrections. Out: tellings.
 */
package org.newsgraph.store.consolidation.telling;
