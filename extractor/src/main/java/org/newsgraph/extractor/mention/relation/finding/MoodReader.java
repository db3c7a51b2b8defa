package org.newsgraph.extractor.mention.relation.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.mention.relation.unit.Mood;
import org.newsgraph.extractor.mention.relation.unit.Moods;
import org.newsgraph.extractor.mention.relation.unit.TitleWord;
import org.newsgraph.extractor.mention.relation.unit.Unit;
import org.newsgraph.extractor.mention.relation.unit.VerbGroup;

/** Reads off the words of a match, and those beside it, whether the relation holds. */
final class MoodReader {
  private static final int BEFORE = 3;
  private static final int BESIDE = 2;

  private final Moods moods;

  MoodReader(Moods moods) {
    this.moods = moods;
  }

  /** Empty where the words claim no relation, as with a candidate. */
  Optional<Mood> read(Sentence sentence, List<Unit> line, Binding binding) {
    int from = binding.from();
    List<Unit> before = line.subList(Math.max(0, from - BEFORE), binding.end());
    List<Unit> beside =
        line.subList(Math.max(0, from - BESIDE), Math.min(line.size(), binding.end() + BESIDE));
    if (words(sentence, beside).anyMatch(word -> moods.drops(word))) {
      return Optional.empty();
    }
    Stream<Mood> said =
        Stream.concat(
            words(sentence, before).flatMap(word -> moods.of("before", word).stream()),
            words(sentence, beside).flatMap(word -> moods.of("beside", word).stream()));
    Mood verb = binding.verb().flatMap(Unit::verb).map(VerbGroup::mood).orElse(Mood.TRUE);
    return Optional.of(Stream.concat(Stream.of(verb), said).reduce(Mood.TRUE, Mood::and));
  }

  private static Stream<String> words(Sentence sentence, List<Unit> units) {
    return units.stream()
        .filter(unit -> unit.kind() != Unit.Kind.NAME)
        .flatMap(unit -> sentence.tokens().subList(unit.firstToken(), unit.endToken()).stream())
        .flatMap(TitleWord::parts);
  }
}
