package org.newsgraph.extractor.mention.name.witness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.mention.name.vote.Ballot;
import org.newsgraph.extractor.mention.name.vote.NameClass;
import org.newsgraph.extractor.mention.name.vote.Run;
import org.newsgraph.extractor.mention.name.vote.Witness;
import org.newsgraph.extractor.mention.name.vote.Words;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/** Knows words next to a name that tell what it names, by {@code cues.tsv}. */
public final class Cues implements Witness {
  private static final int LONGEST = 3;

  private record Cue(NameClass type, double votes) {}

  private final Map<String, List<Cue>> before = new HashMap<>();
  private final Map<String, List<Cue>> after = new HashMap<>();

  public Cues() {
    for (Row row :
        Table.beside(Cues.class, "en/cues.tsv", "words", "side", "class", "votes").rows()) {
      Cue cue = new Cue(row.read("class", NameClass::valueOf), row.read("votes", Double::valueOf));
      (row.required("side").equals("before") ? before : after)
          .computeIfAbsent(row.required("words"), w -> new ArrayList<>())
          .add(cue);
    }
  }

  @Override
  public void testify(Ballot ballot) {
    for (Run run : List.copyOf(ballot.all().keySet())) {
      vote(ballot, run, before, wordsBefore(ballot.sentence(), run.first()));
      vote(ballot, run, after, wordsAfter(ballot.sentence(), run.end()));
    }
  }

  private static void vote(
      Ballot ballot, Run run, Map<String, List<Cue>> cues, List<String> words) {
    words.stream()
        .filter(cues::containsKey)
        .findFirst()
        .ifPresent(
            found -> cues.get(found).forEach(cue -> ballot.vote(run, cue.type(), cue.votes())));
  }

  /** The last three, two, one words before a token. */
  private static List<String> wordsBefore(Sentence sentence, int token) {
    List<String> words = new ArrayList<>();
    for (int first = Math.max(0, token - LONGEST); first < token; first++) {
      words.add(Words.of(sentence, new Run(first, token)).toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /** The three, two, one words from a token on. */
  private static List<String> wordsAfter(Sentence sentence, int token) {
    List<String> words = new ArrayList<>();
    for (int end = Math.min(sentence.tokens().size(), token + LONGEST); end > token; end--) {
      words.add(
          Words.of(sentence, new Run(token, end)).toLowerCase(Locale.ROOT).replace('’', '\''));
    }
    return words;
  }
}
