package org.newsgraph.store.consolidation.naming;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.newsgraph.store.consolidation.tally.Sureness;

/**
 * Chooses among the bearers of names alike the one for whose other name a bearer is taken, if there
 * is one. It looks at these alone. A wrong join costs more than a missing one: where two would do,
 * none is chosen, unless one is named far more than all others.
 */
final class Choice {
  private static final int MOST = 5;
  private static final int FAR_MORE = 4;
  private static final int WELL_KNOWN = 3;
  private static final int OFTEN = 12;

  private final Bearer bearer;
  private final List<Bearer> others;
  private final BiPredicate<String, String> apart;

  private Choice(Bearer bearer, Collection<Bearer> others, BiPredicate<String, String> apart) {
    this.bearer = bearer;
    this.apart = apart;
    this.others =
        others.stream()
            .filter(o -> o.type().equals(bearer.type()) && !o.iri().equals(bearer.iri()))
            .toList();
  }

  /**
   * The decision on one bearer.
   *
   * @param apart whether people said that two are not the same
   */
  static NameDecision of(
      Bearer bearer, Collection<Bearer> others, BiPredicate<String, String> apart) {
    Choice choice = new Choice(bearer, others, apart);
    NameDecision made = choice.made();
    return (made.join().isEmpty() ? unglued(bearer, others, apart).orElse(made) : made)
        .withNamesakes(choice.namesakes());
  }

  /** Who is meant where other words were read as part of the name. */
  private static Optional<NameDecision> unglued(
      Bearer bearer, Collection<Bearer> others, BiPredicate<String, String> apart) {
    return bearer.unglued().stream()
        .map(b -> new Choice(b, others, apart).madeOfCore())
        .flatMap(decision -> decision.join().stream())
        .findFirst()
        .map(join -> NameDecision.join(join, NameReason.CREDIT));
  }

  private NameDecision madeOfCore() {
    boolean surname =
        bearer.type().equals("Person") && bearer.people().stream().noneMatch(PersonName::isFull);
    return surname ? surname() : made();
  }

  private NameDecision made() {
    if (bearer.isBare()) {
      return surname();
    }
    return known(others.stream().filter(this::mayBeKnownAs).sorted(Bearer.RANK).toList());
  }

  private boolean mayBeKnownAs(Bearer other) {
    return !other.isBare()
        && bearer.reason(other).isPresent()
        && (other.isBefore(bearer) || isSecondTitle(other))
        && !isSomebodyElse(other);
  }

  private boolean isSomebodyElse(Bearer other) {
    return (bearer.isLinked() && other.isLinked() && !isSecondTitle(other))
        || apart.test(bearer.iri(), other.iri())
        || bearer.acquaintance().contradicts(other.acquaintance())
        || (bearer.isGeneric() && !bearer.acquaintance().knowsCountryOf(other.acquaintance()));
  }

  /**
   * An encyclopaedia has its people under several spellings: the same name in a short form or
   * another transcription, seldom used, in the news of one time and topic.
   */
  private boolean isSecondTitle(Bearer other) {
    return bearer.type().equals("Person")
        && bearer.isUnderPlainTitle()
        && other.isUnderPlainTitle()
        && bearer.fullNames().allMatch(a -> other.fullNames().anyMatch(b -> a.isSpellingOf(b)))
        && bearer.acquaintance().articles() * FAR_MORE <= other.acquaintance().articles()
        && shared(other) == Acquaintance.MUCH;
  }

  /** A full name, or a body's. */
  private NameDecision known(List<Bearer> fitting) {
    List<Bearer> supported = fitting.stream().filter(this::isSupported).toList();
    if (supported.isEmpty()) {
      return NameDecision.maybe(fitting.stream().limit(MOST).toList());
    }
    Bearer best = mostNamed(supported);
    NameReason reason = bearer.reason(best).orElseThrow();
    List<Bearer> rivals = rivals(best, fitting);
    if (rivals.isEmpty()) {
      boolean sure = reason == NameReason.SAME_NAME || reason == NameReason.WORDS;
      return NameDecision.join(best, reason, sure ? Sureness.SURE : Sureness.LIKELY);
    }
    return farMoreNamed(best, rivals) && !isNamedMoreExactly(rivals, reason)
        ? NameDecision.join(best, NameReason.MOST_NAMED, Sureness.UNSURE)
        : NameDecision.maybe(fitting.stream().limit(MOST).toList());
  }

  /**
   * One of these has the very name, which the best known has not: "Omar Hassan" is Omar Hassan, and
   * not his famous son Ali Omar Hassan.
   */
  private boolean isNamedMoreExactly(List<Bearer> rivals, NameReason best) {
    return best != NameReason.SAME_NAME
        && rivals.stream()
            .anyMatch(o -> bearer.reason(o).filter(NameReason.SAME_NAME::equals).isPresent());
  }

  private int shared(Bearer other) {
    return bearer.acquaintance().shared(other.acquaintance());
  }

  /** They have enough in common; for a ministry, its country is enough. */
  private boolean isSupported(Bearer other) {
    return shared(other) >= enough(other)
        || isRare(other)
        || (bearer.isGeneric()
            && other.isLinked()
            && bearer.acquaintance().knowsCountryOf(other.acquaintance()));
  }

  /** A name of four parts or more, all written out, is hardly ever borne by two at one time. */
  private boolean isRare(Bearer other) {
    return around(other) > 0 && isOfFour(bearer) && isOfFour(other);
  }

  private static boolean isOfFour(Bearer bearer) {
    return bearer.type().equals("Person") && bearer.fullNames().anyMatch(PersonName::isOfFour);
  }

  /** How much two must have in common: more where a name says little. */
  private int enough(Bearer other) {
    boolean twoLocals = bearer.isLocal() && other.isLocal() && !bearer.bodies().isEmpty();
    return twoLocals ? Acquaintance.MUCH : 1;
  }

  /** Those who could be meant as well and are not the best under another name. */
  private List<Bearer> rivals(Bearer best, List<Bearer> fitting) {
    return fitting.stream()
        .filter(o -> !o.equals(best) && !mayBeOne(best, o) && !holdsBoth(best, o))
        .toList();
  }

  /** "Ali Omar Hassan" is Ali Hassan and Omar Hassan. */
  private boolean holdsBoth(Bearer one, Bearer other) {
    return !(one.isLinked() && other.isLinked())
        && bearer.fullNames().anyMatch(n -> isShorter(one, n) && isShorter(other, n));
  }

  private static boolean isShorter(Bearer bearer, PersonName name) {
    return bearer.fullNames().allMatch(name::holds);
  }

  private static boolean mayBeOne(Bearer one, Bearer other) {
    return !(one.isLinked() && other.isLinked()) && one.reason(other).isPresent();
  }

  private Bearer mostNamed(List<Bearer> bearers) {
    Bearer best = bearers.get(0);
    for (Bearer other : bearers) {
      if (around(other) > around(best)) {
        best = other;
      }
    }
    return best;
  }

  private int around(Bearer other) {
    return other.acquaintance().around(bearer.acquaintance());
  }

  private boolean farMoreNamed(Bearer best, List<Bearer> rivals) {
    return around(best) >= FAR_MORE * rivals.stream().mapToInt(this::around).sum();
  }

  /** A bare surname: those who bear it in the news of that time. */
  private NameDecision surname() {
    Set<String> surnames =
        bearer.people().stream().map(PersonName::surname).collect(Collectors.toSet());
    if (surnames.size() != 1) {
      return NameDecision.ALONE;
    }
    String surname = surnames.iterator().next();
    List<Bearer> bearers =
        others.stream()
            .filter(o -> !o.isBare() && o.fullNames().anyMatch(n -> n.surname().equals(surname)))
            .filter(o -> around(o) > 0 && !apart.test(bearer.iri(), o.iri()))
            .filter(o -> !bearer.acquaintance().contradicts(o.acquaintance()))
            .sorted(Bearer.RANK)
            .toList();
    return bearers.isEmpty() ? shortName(surname) : onlyBearer(bearers);
  }

  private NameDecision onlyBearer(List<Bearer> bearers) {
    List<Bearer> known =
        bearers.stream()
            .filter(
                o -> shared(o) == Acquaintance.MUCH || (shared(o) == 1 && around(o) >= WELL_KNOWN))
            .toList();
    if (known.isEmpty()) {
      return bearers.size() == 1 && around(bearers.get(0)) >= OFTEN
          ? NameDecision.join(bearers.get(0), NameReason.OFTEN_NAMED, Sureness.UNSURE)
          : NameDecision.maybe(bearers.stream().limit(MOST).toList());
    }
    Bearer best = mostNamed(known);
    List<Bearer> rivals = rivals(best, shared(best) == Acquaintance.MUCH ? known : bearers);
    if (rivals.isEmpty()) {
      return NameDecision.join(best, NameReason.ONLY_BEARER, Sureness.LIKELY);
    }
    return farMoreNamed(best, rivals)
        ? NameDecision.join(best, NameReason.MOST_NAMED, Sureness.LIKELY)
        : NameDecision.maybe(bearers.stream().limit(MOST).toList());
  }

  /** No article of that time gives the full name: the first that uses the short one stands. */
  private NameDecision shortName(String surname) {
    return others.stream()
        .filter(o -> o.isBare() && o.isBefore(bearer))
        .filter(o -> o.people().stream().allMatch(n -> n.surname().equals(surname)))
        .filter(o -> around(o) > 0 && !apart.test(bearer.iri(), o.iri()))
        .filter(o -> !bearer.acquaintance().contradicts(o.acquaintance()))
        .filter(o -> shared(o) == Acquaintance.MUCH && !NameWords.GIVEN.containsValue(surname))
        .min(Bearer.RANK)
        .map(o -> NameDecision.join(o, NameReason.SAME_TOPIC, Sureness.UNSURE))
        .orElse(NameDecision.ALONE);
  }

  /** Bearers of exactly this name who are known to be others. */
  private List<String> namesakes() {
    if (bearer.isBare() || bearer.people().isEmpty()) {
      return List.of();
    }
    return others.stream()
        .filter(o -> !o.isBare() && isSpeltAs(o) && isSomebodyElse(o))
        .sorted(Bearer.RANK)
        .map(Bearer::iri)
        .limit(MOST)
        .toList();
  }

  private boolean isSpeltAs(Bearer other) {
    return bearer
            .fullNames()
            .anyMatch(a -> other.fullNames().anyMatch(b -> a.isSpeltAs(b) && !a.fits(b)))
        || bearer.reason(other).filter(r -> r == NameReason.SAME_NAME).isPresent();
  }
}
