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
 * @param cores its names without what was read as part of them, if it is a body
 * @param isLinked whether an address elsewhere says who it is
 */
record Bearer(
    String iri,
    String type,
    Set<PersonName> people,
    Set<BodyName> bodies,
    Set<String> cores,
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
        person
            ? Set.of()
            : names.stream()
                .flatMap(n -> GluedName.core(n).stream())
                .collect(Collectors.toUnmodifiableSet()),
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

  /**
   * Who else may be meant, a person or a body, where words around a name were read as part of it.
   */
  List<Bearer> unglued() {
    return cores.isEmpty() || isLinked ? List.of() : List.of(ungluedPerson(), ungluedBody());
  }

  private Bearer ungluedPerson() {
    Set<PersonName> names =
        cores.stream()
            .flatMap(n -> PersonName.of(n).stream())
            .collect(Collectors.toUnmodifiableSet());
    return new Bearer(iri, "Person", names, Set.of(), Set.of(), false, acquaintance);
  }

  private Bearer ungluedBody() {
    Set<BodyName> names = cores.stream().map(BodyName::of).collect(Collectors.toUnmodifiableSet());
    return new Bearer(iri, type, Set.of(), names, Set.of(), false, acquaintance);
  }

  /** Whether its article alone knows it. */
  boolean isLocal() {
    return Keys.isUnderItsArticle(iri);
  }

  /** Named by the title of an encyclopaedia's page that tells it from nobody of the same name. */
  boolean isUnderPlainTitle() {
    return isLinked && iri.matches(".*/entity/[^/()]+");
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
