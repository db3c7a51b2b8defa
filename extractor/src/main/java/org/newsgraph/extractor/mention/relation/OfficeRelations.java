package org.newsgraph.extractor.mention.relation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityType;

/**
 * What the holder of an office is to that of which it is, as the lexicon's {@code holds} says.
 *
 * @param country what a president is to a country
 * @param body what he is to a company or another body
 * @param place what he is to any other place
 */
public record OfficeRelations(
    Optional<RelationType> country, Optional<RelationType> body, Optional<RelationType> place) {
  private static final String NONE = "-";
  private static final Map<String, OfficeRelations> BY_TITLE = read();

  private static Map<String, OfficeRelations> read() {
    Map<String, OfficeRelations> read = new TreeMap<>();
    Lexicon.english().by("holds").forEach((title, held) -> read.put(title, written(held)));
    return read;
  }

  /** As the lexicon writes them: {@code headOfState,headOf,-}. */
  private static OfficeRelations written(String held) {
    List<Optional<RelationType>> each =
        Stream.of(held.split(",", -1))
            .map(name -> Optional.of(name).filter(any -> !any.equals(NONE)))
            .map(name -> name.map(RelationType::named))
            .toList();
    return new OfficeRelations(each.get(0), each.get(1), each.get(2));
  }

  /** Those of a title, such as "prime minister"; empty for what is no office. */
  public static Optional<OfficeRelations> of(String title) {
    return Optional.ofNullable(BY_TITLE.get(title.toLowerCase(Locale.ROOT)));
  }

  /** All titles, in lower case. */
  public static Set<String> titles() {
    return BY_TITLE.keySet();
  }

  /** What he is to something of a type; empty where the title alone does not tell. */
  public Optional<RelationType> to(EntityType type) {
    return switch (type) {
      case COUNTRY -> country;
      case ORGANIZATION -> body;
      default -> place;
    };
  }

  /** What he is to whatever he serves: a country, else another place, else a body. */
  public Optional<RelationType> served() {
    return Stream.of(country, place, body)
        .flatMap(Optional::stream)
        .filter(type -> type != RelationType.CITIZEN_OF)
        .findFirst();
  }

  /** Whether he leads the state whose the office is. */
  public boolean leadsState() {
    return country
        .filter(
            type -> type == RelationType.HEAD_OF_STATE || type == RelationType.HEAD_OF_GOVERNMENT)
        .isPresent();
  }

  /** Whether he is at the head of something: a state, a government, a body. */
  public boolean heads() {
    return Stream.of(country, body, place).flatMap(Optional::stream).anyMatch(RelationType::isHead);
  }
}
