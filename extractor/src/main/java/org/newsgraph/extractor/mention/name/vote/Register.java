package org.newsgraph.extractor.mention.name.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.extractor.annotation.Sentence;

/** The names of one article with all votes for them: what one occurrence is, all are. */
public final class Register {
  private final Map<String, Votes> votes = new TreeMap<>();

  /** The register of the runs that won. */
  public static Register of(List<Ballot> ballots) {
    Register register = new Register();
    for (Ballot ballot : ballots) {
      for (Run run : ballot.winners()) {
        register.enter(Words.of(ballot.sentence(), run), ballot.on(run));
      }
    }
    return register;
  }

  private void enter(String name, Votes more) {
    votes.computeIfAbsent(name, n -> new Votes()).addAll(more, 1);
  }

  public NameClass typeOf(Sentence sentence, Run run) {
    return votes.get(Words.of(sentence, run)).winner();
  }

  public NameClass typeOf(String name) {
    return votes.get(name).winner();
  }

  public List<String> names() {
    return new ArrayList<>(votes.keySet());
  }

  Optional<Votes> of(String name) {
    return Optional.ofNullable(votes.get(name));
  }
}
