package org.newsgraph.store.consolidation.naming;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
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
 * @param isLinked whether an address elsewhere says who it is
 * @param isLocal whether its article alone knows it
 */
record Bearer(
    String iri,
    String type,
    NameForm form,
    boolean isLinked,
    boolean isLocal,
    Acquaintance acquaintance) {
  private static final String PERSON = "Person";

  /** The better known first: no bearer joins one behind it. */
  static final Comparator<Bearer> RANK =
      Comparator.comparing((Bearer b) -> !b.isLinked)
          .thenComparing(Bearer::isLocal)
          .thenComparing(b -> b.isBare() || b.isAcronym())
          .thenComparing(b -> !b.form.isOfThree())
          .thenComparing(b -> b.acquaintance.firstMonth())
          .thenComparing(Bearer::iri);

  /** A name in fewer articles than one of so many that have the usual one is a slip. */
  private static final int SLIP = 10;

  /**
   * What bears a name, if it is a person or a body.
   *
   * @param shared gives the same form for equal ones
   */
  static Optional<Bearer> of(Slice slice, UnaryOperator<NameForm> shared) {
    return EntityType.of(slice)
        .filter(type -> type.equals(PERSON) || type.equals("Organization"))
        .map(type -> of(slice, type, shared));
  }

  private static Bearer of(Slice slice, String type, UnaryOperator<NameForm> shared) {
    Collection<String> names = names(slice);
    NameForm form = type.equals(PERSON) ? NameForm.ofPerson(names) : NameForm.ofBody(names);
    return new Bearer(
        slice.subject(),
        type,
        shared.apply(form),
        !slice.values(Kind.LINK).isEmpty(),
        Keys.isUnderItsArticle(slice.subject()),
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
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Who else may be meant, a person or a body, where words around a name were read as part of it.
   */
  List<Bearer> unglued() {
    return form.cores().isEmpty() || isLinked
        ? List.of()
        : List.of(
            new Bearer(iri, PERSON, NameForm.ofPerson(form.cores()), false, isLocal, acquaintance),
            new Bearer(
                iri, type, NameForm.ofBody(form.cores()).bare(), false, isLocal, acquaintance));
  }

  /** Named by the title of an encyclopaedia's page that tells it from nobody of the same name. */
  boolean isUnderPlainTitle() {
    return isLinked && iri.matches(".*/entity/[^/()]+");
  }

  /** A person of whom only the surname is known. */
  boolean isBare() {
    return isLocal && type.equals(PERSON) && form.full().isEmpty();
  }

  boolean isAcronym() {
    return form.isAcronym();
  }

  boolean isGeneric() {
    return form.isGeneric();
  }

  boolean isBefore(Bearer other) {
    return RANK.compare(this, other) < 0;
  }

  /** Its full names and surnames, if it is a person. */
  Set<PersonName> people() {
    return form.people();
  }

  /** Its names, if it is a body. */
  Set<BodyName> bodies() {
    return form.bodies();
  }

  Stream<PersonName> fullNames() {
    return form.full().stream();
  }

  /** Why the other may be the same, by the words of the names alone. */
  Optional<NameReason> reason(Bearer other) {
    return form.reason(other.form);
  }
}
