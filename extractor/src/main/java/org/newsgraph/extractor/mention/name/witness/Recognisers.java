package org.newsgraph.extractor.mention.name.witness;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.newsgraph.extractor.annotation.NameTags;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.mention.name.vote.Ballot;
import org.newsgraph.extractor.mention.name.vote.NameClass;
import org.newsgraph.extractor.mention.name.vote.Run;
import org.newsgraph.extractor.mention.name.vote.Witness;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/** CoreNLP's three name recognisers as witnesses, each trusted as {@code trust.tsv} says. */
public final class Recognisers implements Witness {
  private record Trust(NameClass type, double votes) {}

  private static final Map<String, Function<NameTags, String>> TAGS =
      Map.of("all", NameTags::all, "muc", NameTags::muc, "conll", NameTags::conll);

  private final Map<String, Map<String, Trust>> trust = new HashMap<>();
  private final Boundaries boundaries;

  public Recognisers(Boundaries boundaries) {
    this.boundaries = boundaries;
    for (Row row :
        Table.beside(Recognisers.class, "trust.tsv", "recogniser", "tag", "class", "votes")
            .rows()) {
      Trust votes =
          new Trust(row.read("class", NameClass::valueOf), row.read("votes", Double::valueOf));
      trust
          .computeIfAbsent(row.required("recogniser"), r -> new HashMap<>())
          .put(row.required("tag"), votes);
    }
  }

  @Override
  public void testify(Ballot ballot) {
    TAGS.forEach(
        (name, tag) ->
            runs(
                ballot.sentence(),
                tag,
                (run, value) -> vote(ballot, run, trust.get(name).get(value))));
  }

  private void vote(Ballot ballot, Run run, Trust trust) {
    if (trust != null) {
      for (Run part : boundaries.mend(ballot.sentence(), run, trust.type())) {
        ballot.vote(part, trust.type(), trust.votes());
      }
    }
  }

  private static void runs(
      Sentence sentence, Function<NameTags, String> tag, BiConsumer<Run, String> to) {
    int first = 0;
    for (int i = 1; i <= sentence.tokens().size(); i++) {
      String before = tag.apply(sentence.token(first).names());
      if (i == sentence.tokens().size() || !tag.apply(sentence.token(i).names()).equals(before)) {
        to.accept(new Run(first, i), before);
        first = i;
      }
    }
  }
}
