package org.newsgraph.extractor.mention.relation;

import java.util.Objects;
import java.util.Optional;
import org.newsgraph.extractor.article.Span;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.RuleName;
import org.newsgraph.extractor.mention.event.Status;
import org.newsgraph.extractor.mention.event.finding.SourceMention;

/**
 * Words that say that what two mentions name stands in a lasting relation.
 *
 * @param whose to what; nothing for an office of which the words do not say whose it is
 * @param office the office in words, such as "foreign minister"
 * @param said whether it holds, and whose word that is
 * @param words the sentence and the words in it that say so, and the rule that reads them
 */
public record RelationMention(
    RelationType type,
    EntityMention subject,
    Optional<EntityMention> whose,
    Optional<String> office,
    Said said,
    Words words) {

  /**
   * How it is told.
   *
   * @param status {@link Status#HAPPENED} for what is told as true
   * @param term whether it is over, since when and until when it holds
   * @param source whose word it is, where the article does not assert it itself
   */
  public record Said(Status status, Term term, Optional<SourceMention> source) {}

  /**
   * Where it is said: a sentence by its number, and the characters that name the relation; by which
   * rule.
   */
  public record Words(int sentence, Span trigger, RuleName rule) {}

  public RelationMention {
    Objects.requireNonNull(type);
    Objects.requireNonNull(subject);
    Objects.requireNonNull(whose);
    Objects.requireNonNull(said);
  }

  /** The same of another office that is held with it. */
  public RelationMention with(RelationType other, Optional<String> title, Words told) {
    return new RelationMention(other, subject, whose, title, said, told);
  }
}
