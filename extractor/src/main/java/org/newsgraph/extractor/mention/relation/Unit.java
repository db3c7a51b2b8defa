package org.newsgraph.extractor.mention.relation;

import java.util.Optional;
import org.newsgraph.extractor.mention.EntityMention;

/**
 * What a pattern sees as one step: a word, a name, or an office with the words before it.
 *
 * @param text the word in lower case; the title of an office
 * @param tag the part of speech of its last token
 * @param name the name, where it is one
 * @param described the description that an office heads, where it is a mention of its own
 */
record Unit(
    Kind kind,
    int firstToken,
    int endToken,
    String text,
    String tag,
    Optional<EntityMention> name,
    Optional<EntityMention> described) {

  enum Kind {
    WORD,
    NAME,
    OFFICE,
    PLACE
  }
}
