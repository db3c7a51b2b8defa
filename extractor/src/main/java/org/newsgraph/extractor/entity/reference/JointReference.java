package org.newsgraph.extractor.entity.reference;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.newsgraph.extractor.entity.cast.Referent;
import org.newsgraph.extractor.mention.EntityType;

/** Finds whom a counted description means: "the two leaders", "both countries", "the pair". */
final class JointReference {
  private static final int WINDOW = 4;
  private static final int NEAR = 2;

  /** Names in a row stay in mind longer than single ones. */
  private static final int ROWS = 6;

  private final Discourse discourse;

  JointReference(Discourse discourse) {
    this.discourse = discourse;
  }

  /**
   * Those whom its own sentence names, where these are as many, else the leaders or countries that
   * were spoken of last; none where there are too few.
   */
  List<Integer> ofKind(int sentence, int count, Predicate<Referent> fits) {
    return exactly(discourse.distinct(sentence, fits), count)
        .or(() -> together(sentence, count, fits))
        .or(() -> chosen(discourse.distinct(sentence - WINDOW, fits), count))
        .or(() -> exactly(discourse.distinct(fits), count))
        .or(() -> discourse.ahead(sentence, NEAR, count, fits))
        .orElse(List.of());
  }

  /** Whoever was named as so many in one row, else all people or all countries just spoken of. */
  List<Integer> ofAnyKind(int sentence, int count) {
    return together(sentence, count, JointReference::party)
        .or(() -> exactly(discourse.distinct(sentence - NEAR, Referent::person), count))
        .or(() -> exactly(discourse.distinct(sentence - NEAR, JointReference::country), count))
        .orElse(List.of());
  }

  private static boolean party(Referent referent) {
    return referent.person() || country(referent) || referent.type() == EntityType.ORGANIZATION;
  }

  private static boolean country(Referent referent) {
    return referent.type() == EntityType.COUNTRY;
  }

  /** So many in one row: "X and Y said", "they"; rather near, rather those who do something. */
  private Optional<List<Integer>> together(int sentence, int count, Predicate<Referent> fits) {
    return discourse.since(sentence - ROWS).stream()
        .filter(row -> row.entities().size() == count && discourse.all(row.entities(), fits))
        .min(
            Comparator.comparing((Occurrence row) -> row.sentence() != sentence)
                .thenComparing(row -> row.function() != Grammar.Function.SUBJECT))
        .map(row -> row.entities().stream().sorted().toList());
  }

  /** Of more than needed, those of whom the article has spoken most. */
  private static Optional<List<Integer>> chosen(List<Referent> found, int count) {
    return found.size() < count
        ? Optional.empty()
        : Optional.of(
            found.stream()
                .sorted(
                    Comparator.comparing((Referent one) -> one.offices().isEmpty())
                        .thenComparing(one -> -one.mentions()))
                .limit(count)
                .map(Referent::id)
                .sorted()
                .toList());
  }

  private static Optional<List<Integer>> exactly(List<Referent> found, int count) {
    return found.size() == count ? chosen(found, count) : Optional.empty();
  }
}
