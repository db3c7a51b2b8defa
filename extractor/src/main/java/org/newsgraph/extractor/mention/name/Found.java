package org.newsgraph.extractor.mention.name;

import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.article.Span;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.MentionKind;
import org.newsgraph.extractor.mention.name.vote.Run;

/** A mention found in a sentence, before it has its number in the article. */
public record Found(Run run, int head, MentionKind kind, Optional<EntityType> type) {
  private static final Pattern PARTY_AND_STATE = Pattern.compile("[DRI]-\\p{Lu}.*");

  /** Whether it is a name of something that is no entity of the five types. */
  boolean thing() {
    return kind == MentionKind.NAME && type.isEmpty();
  }

  EntityMention numbered(int id, Sentence sentence, String text) {
    Span span = withoutParty(sentence.spanOf(run.first(), run.end()), text);
    return new EntityMention(
        id, sentence.index(), run.first(), run.end(), head, span, span.of(text), kind, type);
  }

  /** The state of a lawmaker, of which one word gives his party too: "(D-Ohio)". */
  private Span withoutParty(Span span, String text) {
    boolean lettered =
        type.filter(EntityType.PLACE::equals).isPresent()
            && PARTY_AND_STATE.matcher(span.of(text)).matches();
    return lettered ? new Span(span.begin() + 2, span.end()) : span;
  }

  Found as(EntityType other) {
    return new Found(run, head, kind, Optional.of(other));
  }
}
