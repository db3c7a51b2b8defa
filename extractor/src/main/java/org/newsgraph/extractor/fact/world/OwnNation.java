package org.newsgraph.extractor.fact.world;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.extractor.mention.gazetteer.Countries;
import org.newsgraph.extractor.mention.gazetteer.Country;
import org.newsgraph.extractor.mention.relation.NameWords;
import org.newsgraph.extractor.mention.relation.RelationType;

/** The nation that an organisation's own name tells. */
public final class OwnNation {
  private static final int LONGEST = 4;

  private OwnNation() {}

  /** What stands behind "for" is what it works on: "Institute for Japanese Studies". */
  public static Optional<Country> of(String name, Countries world) {
    List<String> all = List.of(name.split(" ", -1));
    List<String> words = all.contains("for") ? all.subList(0, all.indexOf("for")) : all;
    return all.size() < 2
        ? Optional.empty()
        : IntStream.range(0, words.size())
            .boxed()
            .flatMap(from -> at(words, from, world))
            .findFirst();
  }

  private static Stream<Country> at(List<String> words, int from, Countries world) {
    return IntStream.iterate(
            Math.min(words.size(), from + LONGEST), end -> end > from, end -> end - 1)
        .mapToObj(end -> String.join(" ", words.subList(from, end)))
        .flatMap(
            part ->
                Stream.concat(world.named(part).stream(), world.ofDemonym(part).stream()).limit(1));
  }

  public static RelationType relation(String name) {
    return NameWords.STATE_BODIES.in(name) && !NameWords.PARTIES.in(name)
        ? RelationType.AGENCY_OF
        : RelationType.BASED_IN;
  }
}
