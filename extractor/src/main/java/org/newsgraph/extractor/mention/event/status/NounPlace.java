package org.newsgraph.extractor.mention.event.status;

import org.newsgraph.extractor.grammar.Embedding;
import org.newsgraph.extractor.grammar.Embedding.Link;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.mention.event.Factuality;
import org.newsgraph.extractor.mention.event.Status;

/**
 * An event's noun in its place below a verb.
 *
 * @param ofVerb whether what the verb tells took place
 * @param depth how many words lie between the event and the noun
 */
record NounPlace(Word noun, Embedding under, Factuality ofVerb, int depth) {
  /** The verb or predicate above. */
  Word verb() {
    return under.above();
  }

  boolean isObject() {
    return under.link() == Link.OBJECT;
  }

  boolean isSubject() {
    return under.link() == Link.SUBJECT;
  }

  boolean isBehind() {
    return under.link() == Link.BEHIND;
  }

  boolean isBehind(String preposition) {
    return under.preposition().equals(preposition);
  }

  boolean isVerbAhead() {
    return StatusAbove.isAhead(ofVerb);
  }

  boolean verbIs(Status status) {
    return ofVerb.status() == status;
  }

  /** The words above say so. */
  Factuality is(Status status) {
    return new Factuality(status, depth + 1);
  }

  /** The verb takes it for granted. */
  Factuality assumed() {
    return Factuality.assumed(depth + 1);
  }

  /** The verb leaves it untouched: it is taken for something that happened. */
  Factuality untouched() {
    return Factuality.assumed(ofVerb.distance());
  }

  /** That status, by the words that decide on the verb. */
  Factuality asVerb(Status status) {
    return new Factuality(status, ofVerb.distance());
  }

  /** What the verb tells, but that it has yet to come where the verb tells it as done. */
  Factuality planned() {
    return verbIs(Status.HAPPENED) ? asVerb(Status.PLANNED) : ofVerb;
  }
}
