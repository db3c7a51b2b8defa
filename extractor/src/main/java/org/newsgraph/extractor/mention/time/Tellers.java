package org.newsgraph.extractor.mention.time;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.extractor.annotation.Dependency;
import org.newsgraph.extractor.annotation.Sentence;

/** Verbs whose time is not the time of the event that they speak of: "praised the talks". */
final class Tellers {
  private static final Map<String, String> VERBS =
      Table.rows("tellers.tsv").stream().collect(Collectors.toMap(row -> row[0], row -> row[1]));
  private static final Set<String> SPOKEN_OF = Set.of("obj", "nsubj:pass");
  private static final Set<String> ABOUT = Set.of("about", "over", "against", "despite");

  private Tellers() {}

  /** Whether a noun is what the word above it speaks of. */
  static boolean tells(Sentence sentence, Dependency arc, boolean ahead) {
    if (arc.governor() == Dependency.ROOT) {
      return false;
    }
    String when = VERBS.getOrDefault(sentence.token(arc.governor()).lemma(), "");
    boolean object = SPOKEN_OF.contains(arc.relation());
    return (object && (when.equals("always") || (ahead && when.equals("planned"))))
        || about(sentence, arc);
  }

  /** Whether the preposition next to the noun says so: "asked about the talks". */
  private static boolean about(Sentence sentence, Dependency arc) {
    return sentence
        .arcsFrom(arc.dependent())
        .filter(below -> below.relation().equals("case"))
        .max(Comparator.comparingInt(Dependency::dependent))
        .filter(below -> ABOUT.contains(sentence.token(below.dependent()).lemma()))
        .isPresent();
  }
}
