package org.newsgraph.store.consolidation.naming;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.newsgraph.store.consolidation.naming.NameDecision.Join;
import org.newsgraph.store.consolidation.tally.Sureness;

/** A decision on names as a line of text. */
public final class NameDecisionText {
  private static final String FIELD = "\t";
  private static final int FIELDS = 5;

  private NameDecisionText() {}

  /** The line of a decision. */
  public static String of(NameDecision decision) {
    return String.join(
        FIELD,
        decision.join().map(Join::target).orElse(""),
        decision.join().map(Join::reason).orElse(""),
        decision.join().map(j -> j.sureness().name()).orElse(""),
        String.join(" ", decision.maybe()),
        String.join(" ", decision.namesakes()));
  }

  /** The decision of a line. */
  public static NameDecision read(String line) {
    String[] fields = line.split(FIELD, FIELDS);
    Optional<Join> join =
        fields[0].isEmpty()
            ? Optional.empty()
            : Optional.of(new Join(fields[0], fields[1], Sureness.valueOf(fields[2])));
    return new NameDecision(join, iris(fields[3]), iris(fields[4]));
  }

  private static List<String> iris(String field) {
    return field.isEmpty() ? List.of() : Arrays.asList(field.split(" ", -1));
  }
}
