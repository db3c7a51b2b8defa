package org.newsgraph.extractor.entity.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.entity.naming.Gender;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.gazetteer.Country;

/** An entity while its article is read: what is known of it so far. */
final class Referent {
  private final int id;
  private final EntityType type;
  private final String name;
  private final Optional<Country> country;
  private final List<Office> offices = new ArrayList<>();
  private Gender gender;
  private int mentions;
  private int names;

  Referent(int id, EntityType type, String name, Optional<Country> country, Gender gender) {
    this.id = id;
    this.type = type;
    this.name = name;
    this.country = country;
    this.gender = gender;
  }

  /**
   * What the article calls a person: "foreign minister", of a country where that is told.
   *
   * @param noun the head noun's lemma
   * @param of words that may name a town, a state or a body whose office it is: "Ohio Governor"
   */
  record Office(String noun, Optional<Country> country, Set<String> of) {
    Office {
      of = Set.copyOf(of);
    }

    Office(String noun, Optional<Country> country) {
      this(noun, country, Set.of());
    }
  }

  int id() {
    return id;
  }

  EntityType type() {
    return type;
  }

  boolean person() {
    return type == EntityType.PERSON;
  }

  String name() {
    return name;
  }

  /** The country that it is. */
  Optional<Country> country() {
    return country;
  }

  List<Office> offices() {
    return offices;
  }

  void holds(Office office) {
    if (!offices.contains(office)) {
      offices.add(office);
    }
  }

  /** The country for which the person holds an office. */
  boolean serves(Country of) {
    return offices.stream().anyMatch(office -> office.country().filter(of::equals).isPresent());
  }

  Gender gender() {
    return gender;
  }

  void learn(Gender told) {
    gender = gender == Gender.UNKNOWN ? told : gender;
  }

  /** How often the whole article names it. */
  int names() {
    return names;
  }

  void named() {
    names++;
  }

  int mentions() {
    return mentions;
  }

  void mentioned() {
    mentions++;
  }
}
