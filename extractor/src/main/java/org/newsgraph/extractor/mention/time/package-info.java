/** Time mentions: days, months and years that words give, with their precision and their bounds. */
package org.newsgraph.extractor.mention.time;
