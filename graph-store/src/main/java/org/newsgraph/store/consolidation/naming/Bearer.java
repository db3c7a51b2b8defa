package org.newsgraph.store.consolidation.naming;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.store.consolidation.iri.Keys;
import org.newsgraph.store.consolidation.iri.Wikipedia;
import org.newsgraph.store.consolidation.tally.Contribution.Kind;
import org.newsgraph.store.consolidation.tally.EntityType;
import org.newsgraph.store.consolidation.tally.Slice;

/**
 * Somebody or something that bears a name, as all articles together speak of it.
 *
 * @param type local name of its class
 * @param people its full names and surnames, if it is a person
 * @param bodies its names, if it is a body
 * @param isLinked whether an address elsewhere says who it is
 */
record Bearer(
    String iri,
    String type,
    Set<PersonName> people,
    Set<BodyName> bodies,
    boolean isLinked,
    Acquaintance acquaintance) {
  /** The better known first: no bearer joins one behind it. */
  static final Comparator<Bearer> RANK =
      Comparator.comparing((Bearer b) -> !b.isLinked)
          .thenComparing(Bearer::isLocal)
          .thenComparing(b -> b.isBare() || b.isAcronym())
          .thenComparing(b -> b.people.stream().noneMatch(PersonName::isOfThree))
          .thenComparing(b -> b.acquaintance.firstMonth())
          .thenComparing(Bearer::iri);

  /** A name in fewer articles than one of so many that have the usual one is a slip. */
  private static final int SLIP = 10;

  static Optional<Bearer> of(Slice slice) {
    return EntityType.of(slice)
        .filter(type -> type.equals("Person") || type.equals("Organization"))
        .map(type -> of(slice, type));
  }

  private static Bearer of(Slice slice, String type) {
    Collection<String> names = names(slice);
    boolean person = type.equals("Person");
    return new Bearer(
        slice.subject(),
        type,
        person
            ? names.stream()
                .flatMap(n -> PersonName.of(n).stream())
                .collect(Collectors.toUnmodifiableSet())
            : Set.of(),
        person
            ? Set.of()
            : names.stream().map(BodyName::of).collect(Collectors.toUnmodifiableSet()),
        !slice.values(Kind.LINK).isEmpty(),
        Acquaintance.of(slice));
  }

  private static Collection<String> names(Slice slice) {
    List<String> given = slice.values(Kind.NAME);
    int most = given.stream().mapToInt(n -> slice.count(Kind.NAME, n)).max().orElse(0);
    return Stream.of(
            Wikipedia.label(slice.values(Kind.LINK)).stream(),
            slice.values(Kind.LABEL).stream(),
            given.stream().filter(n -> slice.count(Kind.NAME, n) * SLIP >= most))
        .flatMap(n -> n)
        .collect(Collectors.toCollection(java.util.TreeSet::new));
  }

  /** Whether its article alone knows it. */
  boolean isLocal() {
    return Keys.isUnderItsArticle(iri);
  }

  /** A person of whom only the surname is known. */
  boolean isBare() {
    return type.equals("Person") && isLocal() && people.stream().noneMatch(PersonName::isFull);
  }

  boolean isAcronym() {
    return !bodies.isEmpty() && bodies.stream().allMatch(BodyName::isAcronym);
  }

  boolean isGeneric() {
    return bodies.stream().anyMatch(BodyName::isGeneric);
  }

  boolean isBefore(Bearer other) {
    return RANK.compare(this, other) < 0;
  }

  Stream<PersonName> fullNames() {
    return people.stream().filter(PersonName::isFull);
  }
}
