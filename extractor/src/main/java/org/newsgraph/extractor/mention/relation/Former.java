package org.newsgraph.extractor.mention.relation;

import java.util.List;
import java.util.Set;

/** Whether words say that an office or a membership is over. */
final class Former {
  private static final Set<String> WORDS =
      Set.of("former", "ex", "then", "ousted", "deposed", "toppled", "one-time", "onetime");
  private static final int BEFORE = 3;

  private Former() {}

  static boolean said(List<Unit> line, int from, int end) {
    return line.subList(Math.max(0, from - BEFORE), end).stream()
        .filter(unit -> unit.kind() == Unit.Kind.WORD)
        .anyMatch(unit -> WORDS.contains(unit.text()) || unit.text().startsWith("ex-"));
  }
}
