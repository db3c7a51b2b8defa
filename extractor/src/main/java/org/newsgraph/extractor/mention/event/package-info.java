/**
 * Event mentions: which words tell an event, of which class, with whom, where, when, and did it
 * happen.
 */
package org.newsgraph.extractor.mention.event;
