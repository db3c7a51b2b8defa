package org.newsgraph.extractor.fact.place;

import java.util.List;
import java.util.stream.IntStream;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.article.Span;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityMentions;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.event.finding.Trigger;

/** The place told in one breath with the day of an event: "on March 23 in Brussels". */
public final class PlaceBesideDay {
  private final AnnotatedArticle article;
  private final EntityMentions mentions;

  public PlaceBesideDay(AnnotatedArticle article, EntityMentions mentions) {
    this.article = article;
    this.mentions = mentions;
  }

  /**
   * The place that follows the words of a time, or goes before them.
   *
   * @param time the words that date the event
   */
  public List<EntityMention> of(Trigger trigger, Span time) {
    Sentence sentence = article.sentences().get(trigger.sentence());
    return mentions
        .in(trigger.sentence())
        .filter(place -> place.names(EntityType.PLACE) || place.names(EntityType.COUNTRY))
        .filter(place -> place.firstToken() > 0 && in(sentence, place.firstToken() - 1))
        .filter(place -> behind(sentence, place, time) || before(sentence, place, time))
        .limit(1)
        .toList();
  }

  /** The place beside a day of which nobody knows the year, told in the same clause. */
  public List<EntityMention> of(Trigger trigger) {
    return article
        .timesIn(trigger.sentence())
        .filter(time -> time.type().equals("DATE") && time.firstToken() > trigger.token())
        .flatMap(time -> of(trigger, time.span()).stream())
        .filter(place -> oneClause(trigger, place))
        .limit(1)
        .toList();
  }

  private boolean oneClause(Trigger trigger, EntityMention place) {
    Sentence sentence = article.sentences().get(trigger.sentence());
    return trigger.token() < place.firstToken()
        && sentence.tokens().subList(trigger.token() + 1, place.firstToken()).stream()
            .noneMatch(token -> token.isFinite() || token.isModal());
  }

  private static boolean in(Sentence sentence, int token) {
    return Lexicon.english().has(sentence.token(token).lemma(), "locative");
  }

  private static boolean behind(Sentence sentence, EntityMention place, Span time) {
    int last = place.firstToken() - 2;
    return last >= 0 && sentence.token(last).span().end() == time.end();
  }

  private static boolean before(Sentence sentence, EntityMention place, Span time) {
    return IntStream.of(place.endToken(), place.endToken() + 1)
        .filter(next -> next < sentence.tokens().size())
        .filter(next -> next == place.endToken() || sentence.token(next - 1).lemma().equals("on"))
        .anyMatch(next -> sentence.token(next).span().begin() == time.begin());
  }
}
