package org.newsgraph.extractor.mention.relation.unit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.annotation.Tagged;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.MentionKind;
import org.newsgraph.extractor.mention.relation.NameWords;

/** What may fill a slot of a pattern. */
public final class Kinds {
  /** The kinds that rules may ask for. */
  static final Set<String> NAMES =
      Set.of(
          "person",
          "nation",
          "demonym",
          "country",
          "org",
          "place",
          "where",
          "party",
          "faction",
          "event",
          "described",
          "any");

  private Kinds() {}

  static boolean fits(String kind, Unit unit) {
    return kind.equals("described")
        ? unit.described().isPresent()
        : unit.name().filter(mention -> fits(kind, mention)).isPresent();
  }

  private static boolean fits(String kind, EntityMention mention) {
    boolean demonym = mention.kind() == MentionKind.DEMONYM;
    return switch (kind) {
      case "demonym" -> demonym;
      case "nation" -> demonym || mention.names(EntityType.COUNTRY);
      case "country" -> mention.names(EntityType.COUNTRY);
      case "person" -> mention.names(EntityType.PERSON);
      case "org" -> mention.names(EntityType.ORGANIZATION);
      case "place" -> mention.names(EntityType.PLACE);
      case "where" -> mention.names(EntityType.PLACE) || mention.names(EntityType.COUNTRY);
      case "party" -> mention.names(EntityType.ORGANIZATION) || mention.names(EntityType.COUNTRY);
      case "faction" ->
          mention.names(EntityType.ORGANIZATION) && NameWords.PARTIES.in(mention.text());
      case "event" -> mention.names(EntityType.EVENT);
      case "any" -> true;
      default -> throw new IllegalArgumentException("no kind of slot: " + kind);
    };
  }

  /** The type by which an office finds its relation; a demonym stands for its country. */
  public static Optional<EntityType> typeOf(EntityMention mention) {
    return mention.kind() == MentionKind.DEMONYM ? Optional.of(EntityType.COUNTRY) : mention.type();
  }

  /** Whether a unit may stand among the words before a noun. */
  static boolean fills(List<Unit> units, int at) {
    Unit unit = units.get(at);
    return unit.kind() == Unit.Kind.NAME ? adjective(unit) || basedThere(units, at) : word(unit);
  }

  private static boolean word(Unit unit) {
    Tagged last = unit.last();
    boolean word = last.isNominal() || last.isParticiple() || last.isGerund();
    boolean small =
        last.isCardinal() || last.isHyphen() || last.isAdverb() || unit.text().equals("and");
    boolean alone = unit.kind() != Unit.Kind.VERB || unit.endToken() == unit.firstToken() + 1;
    return alone && (word || small);
  }

  /** "the German daily". */
  private static boolean adjective(Unit unit) {
    return unit.name().filter(name -> name.kind() == MentionKind.DEMONYM).isPresent();
  }

  /** "the Rostock-based firm". */
  private static boolean basedThere(List<Unit> units, int at) {
    return at + 2 < units.size()
        && units.get(at + 1).text().equals("-")
        && units.get(at + 2).text().equals("based");
  }
}
