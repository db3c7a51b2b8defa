package org.newsgraph.extractor.mention.name.vote;

/** Somebody who takes runs of a sentence for names and says so on the ballot. */
@FunctionalInterface
public interface Witness {
  void testify(Ballot ballot);
}
