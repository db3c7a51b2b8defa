package org.newsgraph.extractor.mention.relation.unit;

import java.util.Optional;
import org.newsgraph.extractor.annotation.Tagged;
import org.newsgraph.extractor.mention.EntityMention;

/**
 * What a pattern sees as one step: a word, a verb group, a name, or an office with the words before
 * it.
 *
 * @param text the word in lower case; the title of an office
 * @param last its last token, for the part of speech
 * @param mention the name; for an office the description that it heads, where that is a mention of
 *     its own
 * @param before the office that is joined before it and held with it: "founder and chief executive"
 */
public record Unit(
    Kind kind,
    int firstToken,
    int endToken,
    String text,
    Tagged last,
    Optional<EntityMention> mention,
    Optional<VerbGroup> verb,
    Optional<Unit> before) {

  Unit(
      Kind kind,
      int firstToken,
      int endToken,
      String text,
      Tagged last,
      Optional<EntityMention> mention,
      Optional<VerbGroup> verb) {
    this(kind, firstToken, endToken, text, last, mention, verb, Optional.empty());
  }

  public enum Kind {
    WORD,
    VERB,
    NAME,
    OFFICE,
    PLACE
  }

  public Optional<EntityMention> name() {
    return kind == Kind.NAME ? mention : Optional.empty();
  }

  public Optional<EntityMention> described() {
    return kind == Kind.OFFICE ? mention : Optional.empty();
  }
}
