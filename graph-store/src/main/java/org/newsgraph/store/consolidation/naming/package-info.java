/**
 * Which names of several articles are one entity. In: what all articles say of each entity, counted
 * (slices). Out: for an entity that is another's namesake in the good sense the one that stands,
 * with the reason. The IRIs of the article graphs stay; a decision looks only at the bearers of
 * names alike, so that it can be made anew when one of them changes.
 */
package org.newsgraph.store.consolidation.naming;
