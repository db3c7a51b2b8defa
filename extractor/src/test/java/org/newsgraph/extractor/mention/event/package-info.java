/** Sentences with what must and must not be found in them, and the lexicons' own examples. */
package org.newsgraph.extractor.mention.event;
