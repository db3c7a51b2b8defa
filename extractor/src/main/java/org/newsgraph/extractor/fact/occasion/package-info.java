/**
 * Decides which reports of an article tell one event, and which it keeps apart; each decision with
 * its reason.
 */
package org.newsgraph.extractor.fact.occasion;
