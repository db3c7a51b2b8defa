package org.newsgraph.extractor.mention.time;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.extractor.annotation.Dependency;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.table.Table;

/** Verbs whose time is not the time of the event that they speak of: "praised the talks". */
final class Tellers {
  private static final Map<String, String> VERBS =
      Table.beside(Tellers.class, "tellers.tsv", "verb", "when").rows().stream()
          .collect(Collectors.toMap(row -> row.required("verb"), row -> row.required("when")));
  private static final Set<String> SPOKEN_OF = Set.of("obj", "nsubj:pass");
  private static final Set<String> DONE = Set.of("xcomp", "ccomp", "dep");
  private static final Set<String> ABOUT = WordLists.TIME.list("about");
  private static final Set<String> TRIPS = WordLists.TIME.list("trips");
  private static final Set<String> AFTER = WordLists.TIME.list("followed");

  private Tellers() {}

  /** Whether a noun is what the word above it speaks of. */
  static boolean tells(Sentence sentence, Dependency arc, boolean ahead) {
    if (arc.governor() == Dependency.ROOT) {
      return false;
    }
    String when = VERBS.getOrDefault(verb(sentence, arc.governor()), "");
    boolean object = SPOKEN_OF.contains(arc.relation());
    return (object && (when.equals("always") || (ahead && when.equals("planned"))))
        || (when.equals("always") && gerund(sentence, arc))
        || about(sentence, arc)
        || followed(sentence, arc);
  }

  /** "the talks announced on Monday": a participle that only tells of its noun. */
  static boolean spokenOf(Sentence sentence, Dependency participle) {
    return participle.relation().equals("acl")
        && sentence.token(participle.dependent()).tag().equals("VBN")
        && VERBS.containsKey(verb(sentence, participle.dependent()));
  }

  /** "denied having met", "recalled meeting". */
  private static boolean gerund(Sentence sentence, Dependency arc) {
    return DONE.contains(arc.relation())
        && (sentence.token(arc.dependent()).tag().equals("VBG")
            || sentence
                .arcsFrom(arc.dependent())
                .filter(below -> below.relation().startsWith("aux"))
                .anyMatch(below -> sentence.token(below.dependent()).tag().equals("VBG")));
  }

  /** The lemma of a verb with its particle: "call_off". */
  private static String verb(Sentence sentence, int token) {
    String lemma = sentence.token(token).lemma();
    return sentence
        .arcsFrom(token)
        .filter(arc -> arc.relation().equals("compound:prt"))
        .map(arc -> lemma + "_" + sentence.token(arc.dependent()).lemma())
        .findFirst()
        .orElse(lemma);
  }

  /** "on a visit" is where somebody is, "on the summit" what somebody speaks of. */
  private static boolean trip(Sentence sentence, Dependency arc) {
    boolean name = sentence.token(arc.dependent()).tag().startsWith("NNP");
    return name || TRIPS.contains(sentence.token(arc.dependent()).lemma());
  }

  /** "The release was confirmed on Thursday after meetings": the meetings may have been before. */
  private static boolean followed(Sentence sentence, Dependency arc) {
    return arc.governor() != Dependency.ROOT
        && sentence.arcsFrom(arc.governor()).anyMatch(s -> s.relation().equals("nsubj:pass"))
        && sentence
            .arcsFrom(arc.dependent())
            .filter(below -> below.relation().equals("case"))
            .anyMatch(below -> AFTER.contains(sentence.token(below.dependent()).lemma()));
  }

  /** Whether the preposition next to the noun says so: "asked about the talks". */
  private static boolean about(Sentence sentence, Dependency arc) {
    return sentence
        .arcsFrom(arc.dependent())
        .filter(below -> below.relation().equals("case"))
        .max(Comparator.comparingInt(Dependency::dependent))
        .map(below -> sentence.token(below.dependent()).lemma())
        .filter(word -> ABOUT.contains(word) || (word.equals("on") && !trip(sentence, arc)))
        .isPresent();
  }
}
