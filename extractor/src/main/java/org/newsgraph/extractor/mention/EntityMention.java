package org.newsgraph.extractor.mention;

import java.util.Optional;
import org.newsgraph.extractor.article.Span;

/**
 * Words that refer to one or more entities.
 *
 * @param id its number among the mentions of the article, in the order of the text
 * @param firstToken first token in the sentence
 * @param endToken end of the tokens, exclusive
 * @param head the token that heads the words
 * @param span the exact characters, without a possessive ending
 * @param type what it refers to, where known ("they" may be anything)
 */
public record EntityMention(
    int id,
    int sentence,
    int firstToken,
    int endToken,
    int head,
    Span span,
    String text,
    MentionKind kind,
    Optional<EntityType> type) {

  public boolean isName() {
    return kind == MentionKind.NAME;
  }

  /** Whether it is a name, and of this type. */
  public boolean names(EntityType what) {
    return isName() && type.filter(what::equals).isPresent();
  }

  public boolean covers(int sentence, int token) {
    return this.sentence == sentence && firstToken <= token && token < endToken;
  }
}
