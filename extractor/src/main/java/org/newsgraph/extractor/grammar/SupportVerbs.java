package org.newsgraph.extractor.grammar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/** Verbs that carry an event's noun, and what their subject is to the event. */
public final class SupportVerbs {
  private static final SupportVerbs ENGLISH = new SupportVerbs();
  private static final String GUEST = "guest";
  private static final String BOTH = "both";
  private static final String JOURNEY = "journey";
  private static final String ANY = "*";

  private final Map<String, String> subjects = new TreeMap<>();

  private SupportVerbs() {
    for (Row row :
        Table.beside(SupportVerbs.class, "en/support.tsv", "verbs", "link", "subject").rows()) {
      for (String verb : row.values("verbs")) {
        row.values("link").forEach(link -> subjects.put(key(verb, link), row.text("subject")));
      }
    }
  }

  static SupportVerbs english() {
    return ENGLISH;
  }

  private static String key(String verb, String link) {
    return verb + " " + link;
  }

  /** Whether a verb, linked so to a noun, carries it. */
  boolean carries(String verb, String link) {
    return subjects.containsKey(key(verb, link));
  }

  /** Whether the subject of any verb so linked to a noun may take part in what it names. */
  boolean carriesUnderAny(String link) {
    return carries(ANY, link);
  }

  /** Whether it is the verb's object, a guest, that takes part. */
  boolean guest(String verb, String link) {
    return GUEST.equals(subjects.get(key(verb, link)));
  }

  /** Whether the verb's subject and its object take part, the one for the other. */
  boolean both(String verb, String link) {
    return BOTH.equals(subjects.get(key(verb, link)));
  }

  /** Whether the verb's subject is a journey, and whoever makes it takes part. */
  boolean journey(String verb, String link) {
    return JOURNEY.equals(subjects.get(key(verb, link)));
  }

  /** Whether the subject of a verb is at the event, whoever's it is. */
  boolean isThere(String verb) {
    return carries(verb, "there");
  }

  /** Whether the subject of a verb need not be a party to what it announces or calls off. */
  boolean mayBeOutside(String verb) {
    return carries(verb, "outside");
  }

  /** Whether the object of a verb is somebody to whom its subject speaks. */
  boolean addresses(String verb) {
    return carries(verb, "address");
  }

  /** The role that the verb itself gives its subject, such as {@code host}; absent for most. */
  public static Optional<String> role(Carrier carrier) {
    return Optional.ofNullable(ENGLISH.subjects.get(key(carrier.verb(), carrier.link())))
        .filter(role -> !List.of("light", GUEST, BOTH, JOURNEY, "nothing").contains(role));
  }
}
