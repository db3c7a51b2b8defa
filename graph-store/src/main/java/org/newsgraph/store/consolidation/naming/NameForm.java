package org.newsgraph.store.consolidation.naming;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names that somebody or something goes by, taken apart. In the news of years hundreds who are
 * still to be told apart go by the same, so that two forms are compared once. Not for use by
 * several threads.
 */
final class NameForm {
  /** Of those compared with it; most have a handful, and what is forgotten is compared anew. */
  private static final int MOST_REMEMBERED = 256;

  private final Set<PersonName> people;
  private final List<PersonName> full;
  private final Set<BodyName> bodies;
  private final Set<String> cores;
  private final IdentityHashMap<NameForm, Optional<NameReason>> compared = new IdentityHashMap<>();

  private NameForm(Set<PersonName> people, Set<BodyName> bodies, Set<String> cores) {
    this.people = people;
    this.full = people.stream().filter(PersonName::isFull).toList();
    this.bodies = bodies;
    this.cores = cores;
  }

  static NameForm ofPerson(Collection<String> names) {
    return new NameForm(
        names.stream()
            .flatMap(n -> PersonName.of(n).stream())
            .collect(Collectors.toUnmodifiableSet()),
        Set.of(),
        Set.of());
  }

  static NameForm ofBody(Collection<String> names) {
    return new NameForm(
        Set.of(),
        names.stream().map(BodyName::of).collect(Collectors.toUnmodifiableSet()),
        names.stream()
            .flatMap(n -> GluedName.core(n).stream())
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** The same names, with nothing that was read as part of them. */
  NameForm bare() {
    return new NameForm(people, bodies, Set.of());
  }

  /** Its full names and surnames, if it is a person. */
  Set<PersonName> people() {
    return people;
  }

  List<PersonName> full() {
    return full;
  }

  /** Its names, if it is a body. */
  Set<BodyName> bodies() {
    return bodies;
  }

  /** Its names without what was read as part of them, if it is a body. */
  Set<String> cores() {
    return cores;
  }

  boolean isAcronym() {
    return !bodies.isEmpty() && bodies.stream().allMatch(BodyName::isAcronym);
  }

  boolean isGeneric() {
    return bodies.stream().anyMatch(BodyName::isGeneric);
  }

  boolean isOfThree() {
    return people.stream().anyMatch(PersonName::isOfThree);
  }

  /** Why the other may be the name of the same, by the words alone. */
  Optional<NameReason> reason(NameForm other) {
    if (people.isEmpty()) {
      return body(other);
    }
    Optional<NameReason> known = compared.get(other);
    if (known != null) {
      return known;
    }
    if (compared.size() == MOST_REMEMBERED) {
      compared.clear();
    }
    Optional<NameReason> found = person(other);
    compared.put(other, found);
    return found;
  }

  /**
   * Some full name of both goes together, and of no two are the given name and surname the same but
   * not what stands between: "Ada M. Byron" and "Ada W. Byron" are two, also where both are called
   * Ada Byron.
   */
  private Optional<NameReason> person(NameForm other) {
    Optional<NameReason> found = Optional.empty();
    for (PersonName a : full) {
      for (PersonName b : other.full) {
        if (a.fits(b)) {
          NameReason reason = reason(a, b);
          found = found.filter(f -> f.compareTo(reason) <= 0).or(() -> Optional.of(reason));
        } else if (a.isSpeltAs(b)) {
          return Optional.empty();
        }
      }
    }
    return found;
  }

  private static NameReason reason(PersonName one, PersonName other) {
    if (one.equals(other)) {
      return NameReason.SAME_NAME;
    }
    return one.surname().equals(other.surname()) ? NameReason.INITIALS : NameReason.SPELLING;
  }

  private Optional<NameReason> body(NameForm other) {
    for (BodyName a : bodies) {
      for (BodyName b : other.bodies) {
        if (a.fits(b)) {
          return Optional.of(a.isSpeltAs(b) ? NameReason.SAME_NAME : NameReason.WORDS);
        }
      }
    }
    boolean shortened = isAcronym() && abbreviates(other);
    return shortened ? Optional.of(NameReason.ACRONYM) : Optional.empty();
  }

  private boolean abbreviates(NameForm other) {
    return bodies.stream().anyMatch(a -> other.bodies.stream().anyMatch(a::abbreviates));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NameForm form
        && people.equals(form.people)
        && bodies.equals(form.bodies)
        && cores.equals(form.cores);
  }

  @Override
  public int hashCode() {
    return Objects.hash(people, bodies, cores);
  }
}
