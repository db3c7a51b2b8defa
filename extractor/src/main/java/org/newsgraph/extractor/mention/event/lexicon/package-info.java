/** Words by their features, as rooms behind the mentions of events ask for them. */
package org.newsgraph.extractor.mention.event.lexicon;
