package org.newsgraph.extractor.annotation.parser;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one correction that CoreNLP makes to a finished tree of English: beside a passive auxiliary a
 * subject is a passive one.
 */
final class PassiveSubjects {
  private static final String AUXILIARY = "aux:pass";
  private static final Map<String, String> PASSIVE =
      Map.of("nsubj", "nsubj:pass", "csubj", "csubj:pass");

  private PassiveSubjects() {}

  static List<Arc> corrected(List<Arc> arcs) {
    Set<Integer> passives =
        arcs.stream()
            .filter(arc -> arc.relation().equals(AUXILIARY))
            .map(Arc::governor)
            .collect(Collectors.toSet());
    return arcs.stream()
        .map(arc -> passives.contains(arc.governor()) ? passive(arc) : arc)
        .toList();
  }

  private static Arc passive(Arc arc) {
    return new Arc(arc.governor(), PASSIVE.getOrDefault(arc.relation(), arc.relation()));
  }
}
