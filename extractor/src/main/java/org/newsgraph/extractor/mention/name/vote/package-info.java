/**
 * How it is decided what a run of words is the name of: witnesses put their votes on the ballot of
 * a sentence, the runs with the most votes win, and the article's register remembers them.
 */
package org.newsgraph.extractor.mention.name.vote;
