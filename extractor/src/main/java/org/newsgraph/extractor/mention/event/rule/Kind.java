package org.newsgraph.extractor.mention.event.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityType;

/** What kind of entity a slot asks for. */
public enum Kind {
  /** Whoever can act: people, countries, organisations, and places that may stand for one. */
  PARTY,
  /** Whoever can act and is no mere place: people, countries, organisations. */
  AGENT,
  /** A person or a body, no country and no people: "Egyptians marched" is not Egypt's doing. */
  PRIVATE,
  PERSON,
  /** A person who holds or held an office, as far as the article tells. */
  OFFICIAL,
  COUNTRY,
  ORGANIZATION,
  PLACE,
  /** A place below a country. */
  TOWN,
  ANY;

  /** Whether a mention may be of this kind; one of unknown type may be a party. */
  public boolean fits(EntityMention mention) {
    return mention.type().map(this::includes).orElse(this == PARTY || this == AGENT || this == ANY);
  }

  private boolean includes(EntityType type) {
    return switch (this) {
      case PARTY -> type != EntityType.EVENT;
      case AGENT -> type != EntityType.EVENT && type != EntityType.PLACE;
      case PRIVATE -> type == EntityType.PERSON || type == EntityType.ORGANIZATION;
      case TOWN -> type == EntityType.PLACE;
      case PERSON, OFFICIAL -> type == EntityType.PERSON;
      case COUNTRY -> type == EntityType.COUNTRY;
      case ORGANIZATION -> type == EntityType.ORGANIZATION;
      case PLACE -> type == EntityType.PLACE || type == EntityType.COUNTRY;
      case ANY -> true;
    };
  }

  /** How tables call them. */
  static Set<String> names() {
    return Arrays.stream(values())
        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  static Kind of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
