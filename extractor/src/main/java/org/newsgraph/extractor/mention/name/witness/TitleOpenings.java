package org.newsgraph.extractor.mention.name.witness;

import java.util.List;
import org.newsgraph.extractor.mention.name.known.Titles;
import org.newsgraph.extractor.mention.name.vote.Ballot;
import org.newsgraph.extractor.mention.name.vote.NameClass;
import org.newsgraph.extractor.mention.name.vote.Run;
import org.newsgraph.extractor.mention.name.vote.Witness;

/**
 * Refuses a body or place that is but the beginning of a title: "Commerce Secretary". Comes last,
 * when all others have voted.
 */
public final class TitleOpenings implements Witness {
  private final Titles titles;

  public TitleOpenings(Titles titles) {
    this.titles = titles;
  }

  @Override
  public void testify(Ballot ballot) {
    List.copyOf(ballot.all().keySet()).stream()
        .filter(run -> ballot.on(run).winner() != NameClass.PERSON)
        .filter(run -> opens(ballot, run))
        .forEach(ballot::refuse);
  }

  private boolean opens(Ballot ballot, Run run) {
    return titles
        .at(ballot.sentence(), run.first())
        .filter(title -> title.value() == Titles.Kind.OFFICE && title.run().end() > run.end())
        .isPresent();
  }
}
