package org.newsgraph.extractor.entity.link;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/** What the words in brackets after a title tell of the thing. */
final class Kinds {
  private static final Map<String, Set<EntityType>> WORDS = load();

  private Kinds() {}

  /** Whether a thing of the type may have this bracket; words that say nothing allow all. */
  static boolean allow(String bracket, EntityType type) {
    String[] words = bracket.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1);
    for (int i = words.length - 1; i >= 0; i--) {
      Set<EntityType> kinds = WORDS.get(words[i]);
      if (kinds != null) {
        return kinds.contains(type);
      }
    }
    return true;
  }

  /** Whether the bracket says what the thing is and the type agrees. */
  static boolean confirm(String bracket, EntityType type) {
    String[] words = bracket.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1);
    for (int i = words.length - 1; i >= 0; i--) {
      Set<EntityType> kinds = WORDS.get(words[i]);
      if (kinds != null) {
        return kinds.contains(type);
      }
    }
    return false;
  }

  private static Map<String, Set<EntityType>> load() {
    Map<String, Set<EntityType>> words = new HashMap<>();
    for (Row row : Table.beside(Kinds.class, "brackets.tsv", "word", "kinds").rows()) {
      Set<EntityType> kinds = EnumSet.noneOf(EntityType.class);
      row.values("kinds").forEach(kind -> kinds.addAll(types(kind)));
      words.put(row.required("word"), kinds);
    }
    return words;
  }

  private static Set<EntityType> types(String kind) {
    return switch (kind) {
      case "person" -> EnumSet.of(EntityType.PERSON);
      case "place" -> EnumSet.of(EntityType.PLACE, EntityType.COUNTRY);
      case "organization" -> EnumSet.of(EntityType.ORGANIZATION);
      case "event" -> EnumSet.of(EntityType.EVENT);
      default -> EnumSet.noneOf(EntityType.class);
    };
  }
}
