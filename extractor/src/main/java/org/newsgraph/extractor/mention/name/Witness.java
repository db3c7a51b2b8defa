package org.newsgraph.extractor.mention.name;

/** Somebody who takes runs of a sentence for names and says so on the ballot. */
@FunctionalInterface
interface Witness {
  void testify(Ballot ballot);
}
