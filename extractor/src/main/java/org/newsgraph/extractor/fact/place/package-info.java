/**
 * Which place the words of a report mean: the narrowest, the one that "there" or "the city" means.
 */
package org.newsgraph.extractor.fact.place;
