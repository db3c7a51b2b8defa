package org.newsgraph.store.consolidation;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.consolidation.joining.Blocks;
import org.newsgraph.store.consolidation.telling.Telling;

/**
 * What a telling may have of its own, by which it can go elsewhere than others of its shape: words
 * that another repeats, another telling of its class in its article, somebody who is called by an
 * office alone, what people have said of it.
 */
public final class Particulars {
  private final Corrections corrections;

  /** With what people have said. */
  public Particulars(Corrections corrections) {
    this.corrections = corrections;
  }

  /** Whether it has any, whatever others tell. */
  public boolean hasAny(Telling telling) {
    return !telling.setting().offices().isEmpty()
        || telling.reportIris().stream().anyMatch(r -> corrections.occasion(r).isPresent());
  }

  /** What nobody else has where it has nothing in particular: its article, its words. */
  public static Stream<String> marks(Telling telling) {
    return Stream.concat(
        Stream.of(telling.type() + " " + telling.articleIri()), Blocks.words(telling));
  }

  /** Which of these, who are all that there are, have any. */
  public Predicate<Telling> among(Collection<Telling> all) {
    Set<String> met = new HashSet<>();
    Set<String> again = new HashSet<>();
    all.forEach(t -> marks(t).filter(mark -> !met.add(mark)).forEach(again::add));
    return t -> hasAny(t) || marks(t).anyMatch(again::contains);
  }
}
