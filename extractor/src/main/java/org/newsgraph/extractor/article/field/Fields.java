package org.newsgraph.extractor.article.field;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The fields of an article as they were given; absent where nobody told them. */
public record Fields(Map<Field, String> values) {

  public static final Fields NONE = new Fields(Map.of());

  public Fields {
    values = Map.copyOf(values);
  }

  /** What was given for a field. */
  public Optional<String> get(Field field) {
    return Optional.ofNullable(values.get(field));
  }

  /** The same with one field more; a blank value is none. */
  public Fields with(Field field, String value) {
    String given = value.strip();
    if (given.isEmpty()) {
      return this;
    }
    Map<Field, String> more = new EnumMap<>(Field.class);
    more.putAll(values);
    more.put(field, given);
    return new Fields(more);
  }

  /** The same with one field more, where there is a value. */
  public Fields with(Field field, Optional<String> value) {
    return value.map(given -> with(field, given)).orElse(this);
  }

  /** The same without a field. */
  public Fields without(Field field) {
    Map<Field, String> fewer = new EnumMap<>(Field.class);
    fewer.putAll(values);
    fewer.remove(field);
    return new Fields(fewer);
  }

  /** This, with its gaps filled by what another source says. */
  public Fields completedBy(Fields other) {
    Map<Field, String> all = new EnumMap<>(Field.class);
    all.putAll(other.values);
    all.putAll(values);
    return new Fields(all);
  }
}
