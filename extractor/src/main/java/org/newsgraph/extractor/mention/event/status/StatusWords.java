package org.newsgraph.extractor.mention.event.status;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.mention.event.Status;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/** The words that decide whether an event took place, by the place in which they stand. */
final class StatusWords {
  private static final StatusWords ENGLISH = new StatusWords();
  private static final String PASSED_ON = "same";

  /** Where a word stands, seen from the event. */
  enum Where {
    /** An auxiliary of the verb that tells the event. */
    AUX,
    /** A verb, participle or adjective that governs the event's clause. */
    ABOVE,
    /** A verb of which a clause with "that" is decided by it as well. */
    THAT,
    /** A verb whose object, or passive subject, is the event's noun. */
    OBJECT,
    SUBJECT,
    /** Verb and preposition before the event's noun. */
    BEHIND,
    /** A word below the event's noun. */
    MODIFIER,
    /** A participle below the event's noun that tells of it: "talks held in Oslo". */
    BELOW,
    /** What the event's noun is said to be. */
    PREDICATE,
    PREPOSITION,
    /** A noun that governs the event's noun or infinitive. */
    NOUN,
    /** The word that opens the event's clause. */
    MARK,
    NEGATION,
    /** Anywhere in the clause of a thing in the present tense. */
    WORD,
    /** Likewise, but only beside a verb. */
    BESIDE_VERB,
    /** The verb that tells the event. */
    ITSELF,
    /** The verb that tells of something given. */
    GIVING,
    /** A noun whose infinitive tells what may be done. */
    POWER,
    /** What it is to do what one does: "a pleasure to meet her". */
    COURTESY,
    /** A noun for its day or place, of which it may be said that there is none yet. */
    UNSET
  }

  private record Key(Where where, String word) {}

  private final Map<Key, Optional<Status>> statuses = new HashMap<>();

  private StatusWords() {
    Table table = Table.beside(StatusWords.class, "en/factuality.tsv", "where", "words", "status");
    for (Row row : table.rows()) {
      Where where = row.constant("where", Where.class);
      Optional<Status> status =
          row.text("status").equals(PASSED_ON)
              ? Optional.empty()
              : Optional.of(row.constant("status", Status.class));
      row.values("words").forEach(word -> statuses.put(new Key(where, word), status));
    }
  }

  static StatusWords english() {
    return ENGLISH;
  }

  /** The status that a word gives where it stands there; absent where it gives none. */
  Optional<Status> status(Where where, String word) {
    return statuses.getOrDefault(new Key(where, word), Optional.empty());
  }

  /** Whether a word negates: "not", "no", "nobody". */
  boolean negate(Word word) {
    return lists(Where.NEGATION, word.lemma());
  }

  /** Whether a word is listed there, also where it only passes on the status of what is above. */
  boolean lists(Where where, String word) {
    return statuses.containsKey(new Key(where, word));
  }
}
