package org.newsgraph.extractor.mention.event;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.extractor.mention.event.lexicon.Filler;
import org.newsgraph.extractor.mention.event.lexicon.LexiconFile;

/** Verbs that carry an event's noun, and what their subject is to the event. */
final class SupportVerbs {
  private final Map<String, Optional<Filler>> subjects = new TreeMap<>();
  private final Set<String> guests = new TreeSet<>();

  private SupportVerbs() {}

  static SupportVerbs load() {
    SupportVerbs verbs = new SupportVerbs();
    for (String[] row : new LexiconFile(SupportVerbs.class, "support.tsv").rows(3)) {
      for (String verb : row[0].split("\\|", -1)) {
        for (String link : row[1].split("\\|", -1)) {
          verbs.subjects.put(verb + " " + link, filler(row[2]));
          if (row[2].equals("guest")) {
            verbs.guests.add(verb + " " + link);
          }
        }
      }
    }
    return verbs;
  }

  /** Whether it is the verb's object, a guest, that takes part as the frame says. */
  boolean guest(String verb, String link) {
    return guests.contains(verb + " " + link);
  }

  /** Whether the object of a verb is somebody to whom its subject speaks. */
  boolean addresses(String verb) {
    return carries(verb, "address");
  }

  private static Optional<Filler> filler(String name) {
    return name.equals("light") || name.equals("guest")
        ? Optional.empty()
        : Optional.of(Filler.valueOf(name.toUpperCase(java.util.Locale.ROOT)));
  }

  /** Whether a verb, linked so to a noun, carries it. */
  boolean carries(String verb, String link) {
    return subjects.containsKey(verb + " " + link);
  }

  /** Whether the subject of any verb so linked to a noun may take part in what it names. */
  boolean carriesUnderAny(String link) {
    return subjects.containsKey("* " + link);
  }

  /** The role of the subject where it is not that of the frame's {@code light} slot. */
  Optional<Filler> role(String verb, String link) {
    return subjects.getOrDefault(verb + " " + link, Optional.empty());
  }
}
