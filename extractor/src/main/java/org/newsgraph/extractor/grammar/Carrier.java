package org.newsgraph.extractor.grammar;

import org.newsgraph.extractor.grammar.tree.Word;

/**
 * The word that carries an event's noun: mostly a verb.
 *
 * @param word its head; for "is in Paris" the predicate, on which the subject hangs
 * @param verb the verb with its particle behind {@code _}; {@code be} for a predicate or a bare
 *     name
 * @param link {@code object}, {@code subject} or a preposition
 * @param verbal whether it is a verb or a predicate, not a bare name ("the premier, in Rome for
 *     talks")
 */
public record Carrier(Word word, String verb, String link, boolean verbal) {

  /** The verb with the preposition by which it carries the noun: {@code enter_into}. */
  public String name() {
    return link.equals(OBJECT) || link.equals(SUBJECT) ? verb : verb + "_" + link;
  }

  static final String OBJECT = "object";
  static final String SUBJECT = "subject";
}
