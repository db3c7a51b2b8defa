package org.newsgraph.extractor.mention.name.known;

import org.newsgraph.extractor.mention.gazetteer.Leaders;
import org.newsgraph.extractor.mention.name.vote.Ballot;
import org.newsgraph.extractor.mention.name.vote.NameClass;
import org.newsgraph.extractor.mention.name.vote.Witness;

/** Knows the full names of those who lead states: "Xi Jinping". */
public final class KnownLeaders implements Witness {
  private static final double VOTES = 2.5;

  private final Phrases<NameClass> names = new Phrases<>();

  public KnownLeaders() {
    Leaders.world().names().stream()
        .filter(name -> name.indexOf(' ') > 0)
        .forEach(name -> names.put(name, NameClass.PERSON));
  }

  @Override
  public void testify(Ballot ballot) {
    for (int token = 0; token < ballot.sentence().tokens().size(); token++) {
      names
          .at(ballot.sentence(), token)
          .ifPresent(found -> ballot.vote(found.run(), found.value(), VOTES));
    }
  }
}
