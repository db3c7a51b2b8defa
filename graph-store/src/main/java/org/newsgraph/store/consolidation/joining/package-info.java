/**
 * Which reports tell of one occasion: first those of one article (tellings), then tellings of
 * several articles (clusters). In: article facts. Out: clusters.
 */
package org.newsgraph.store.consolidation.joining;
