package org.newsgraph.extractor.entity.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractor.entity.naming.Gender;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.gazetteer.Country;
import org.newsgraph.extractor.mention.gazetteer.Leaders;

/** An entity while its article is read: what is known of it so far. */
public final class Referent {
  private final int id;
  private final EntityType type;
  private final String name;
  private final Optional<Country> country;
  private final List<Office> offices = new ArrayList<>();
  private Gender gender;
  private int mentions;
  private int names;
  private int firstNamed = Integer.MAX_VALUE;

  /** Of whom nothing but this is known yet. */
  public Referent(int id, EntityType type, String name, Optional<Country> country, Gender gender) {
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
   * @param country whose office it is, where that is told
   * @param owner of which town, state or body it is
   * @param standing whether it is held
   */
  public record Office(String noun, Optional<Country> country, Owner owner, Standing standing) {

    /** Whether words call somebody who holds this by the noun that they use. */
    public boolean called(String word, Standing how) {
      return standing == how && DescriptionNouns.covers(word, noun);
    }

    /** Whether the article does not say whose office it is. */
    public boolean bare() {
      return country.isEmpty() && owner.nobody();
    }
  }

  /** The number of its entity in the article. */
  public int id() {
    return id;
  }

  /** What kind of entity it is. */
  public EntityType type() {
    return type;
  }

  /** Whether it is a person. */
  public boolean person() {
    return type == EntityType.PERSON;
  }

  /** The fullest name that the article gives it. */
  public String name() {
    return name;
  }

  /** The country that it is. */
  public Optional<Country> country() {
    return country;
  }

  /** What the article calls a person, in the order of the text, each once. */
  public List<Office> offices() {
    return offices;
  }

  /** Takes note of what the article calls it. */
  public void holds(Office office) {
    if (!offices.contains(office)) {
      offices.add(office);
    }
  }

  /** The country for which the person holds an office. */
  public boolean serves(Country of) {
    return offices.stream()
        .filter(office -> office.standing() == Standing.HELD)
        .anyMatch(office -> office.country().filter(of::equals).isPresent());
  }

  /** The state that everybody knows the person to lead, whatever the article says. */
  public Optional<Country> knownToLead() {
    return Leaders.world().of(Stream.of(name));
  }

  /** Whether the article calls somebody so, as far as told for that country. */
  public boolean is(String noun, Standing standing, Optional<Country> of) {
    return offices.stream()
        .filter(office -> office.called(noun, standing) && !gaveUp(office))
        .anyMatch(
            office ->
                of.isEmpty() || office.country().equals(of) || (office.bare() && serves(of.get())));
  }

  /** Whether the article says of an office that it is over: "deposed leader X". */
  public boolean gaveUp(Office office) {
    return office.standing() == Standing.HELD
        && offices.stream()
            .filter(other -> other.standing() == Standing.OVER)
            .filter(other -> DescriptionNouns.covers(other.noun(), office.noun()))
            .anyMatch(
                other ->
                    other.country().isEmpty()
                        || office.country().isEmpty()
                        || other.country().equals(office.country()));
  }

  /** The sentence in which the article names it first. */
  public int firstNamed() {
    return firstNamed;
  }

  /** What names and pronouns have told of the gender so far. */
  public Gender gender() {
    return gender;
  }

  /** Takes note of a gender where none is known yet. */
  public void learn(Gender told) {
    gender = gender == Gender.UNKNOWN ? told : gender;
  }

  /** How often the whole article names it. */
  public int names() {
    return names;
  }

  /** Takes note of a name in the sentence of that number. */
  public void named(int sentence) {
    names++;
    firstNamed = Math.min(firstNamed, sentence);
  }

  /** How often words of any kind have meant it so far. */
  public int mentions() {
    return mentions;
  }

  /** Takes note of words that mean it. */
  public void mentioned() {
    mentions++;
  }
}
