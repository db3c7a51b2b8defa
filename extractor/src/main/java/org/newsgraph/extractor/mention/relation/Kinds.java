package org.newsgraph.extractor.mention.relation;

import java.util.Optional;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.MentionKind;

/** What may fill a slot of a pattern. */
final class Kinds {

  boolean fits(String kind, EntityMention mention) {
    boolean demonym = mention.kind() == MentionKind.DEMONYM;
    return switch (kind) {
      case "demonym" -> demonym;
      case "nation" -> demonym || is(mention, EntityType.COUNTRY);
      case "country" -> is(mention, EntityType.COUNTRY);
      case "person" -> is(mention, EntityType.PERSON);
      case "org" -> is(mention, EntityType.ORGANIZATION);
      case "place" -> is(mention, EntityType.PLACE);
      case "where" -> is(mention, EntityType.PLACE) || is(mention, EntityType.COUNTRY);
      case "event" -> is(mention, EntityType.EVENT);
      default -> throw new IllegalArgumentException("no kind of slot: " + kind);
    };
  }

  private static boolean is(EntityMention mention, EntityType type) {
    return mention.kind() == MentionKind.NAME && mention.type().filter(type::equals).isPresent();
  }

  /** The type by which an office finds its relation; a demonym stands for its country. */
  static Optional<EntityType> typeOf(EntityMention mention) {
    return mention.kind() == MentionKind.DEMONYM ? Optional.of(EntityType.COUNTRY) : mention.type();
  }

  /** Whether a unit may stand among the words before a noun. */
  static boolean fills(Unit unit) {
    String tag = unit.tag();
    boolean word =
        tag.startsWith("JJ") || tag.startsWith("NN") || tag.equals("VBN") || tag.equals("VBG");
    boolean small = tag.equals("CD") || tag.equals("HYPH") || tag.equals("RB");
    return unit.kind() != Unit.Kind.NAME && (word || small);
  }
}
