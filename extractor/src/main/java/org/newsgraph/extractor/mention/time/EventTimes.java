package org.newsgraph.extractor.mention.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.TimeExpression;
import org.newsgraph.extractor.annotation.Token;

/** The time expressions of an article, and the time that its words give to an event. */
public final class EventTimes {
  private static final Set<String> COMPLETES = Set.of("obj", "nsubj", "nsubj:pass");

  private final AnnotatedArticle article;
  private final List<TimeMention> mentions;

  private EventTimes(AnnotatedArticle article, List<TimeMention> mentions) {
    this.article = article;
    this.mentions = mentions;
  }

  public static EventTimes of(AnnotatedArticle article) {
    return new EventTimes(article, TimeFinder.find(article));
  }

  /** Every time expression of the article, in the order of the text. */
  public List<TimeExpression> expressions() {
    return mentions.stream().map(TimeMention::expression).toList();
  }

  /** When the event that a token tells took place, in the tense of the words around. */
  public Optional<EventTime> of(int sentence, int trigger) {
    return of(sentence, trigger, TenseOf.word(article.sentences().get(sentence), trigger));
  }

  /**
   * When the event that a token tells takes place; "Monday" is the last or the next one as the
   * tense says.
   */
  public Optional<EventTime> of(int sentence, int trigger, Tense tense) {
    Sentence words = article.sentences().get(sentence);
    List<TimeMention> here =
        mentions.stream().filter(mention -> mention.sentence().index() == sentence).toList();
    return new TimeArgument(words, trigger, here, this::anchor).find(tense);
  }

  /** The time of an event that another time counts from: the first place that dates it. */
  private Optional<EventTime> anchor(String lemma) {
    return article.sentences().stream()
        .flatMap(
            sentence ->
                sentence.tokens().stream()
                    .filter(token -> Anchors.sameEvent(lemma, token.lemma()))
                    .map(token -> anchorTime(sentence, token)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * The anchor's own time, or that of the verb that it completes ("launched its invasion in May").
   */
  private Optional<EventTime> anchorTime(Sentence sentence, Token anchor) {
    return timeOf(sentence, anchor.index())
        .or(
            () ->
                sentence
                    .arc(anchor.index())
                    .filter(arc -> COMPLETES.contains(arc.relation()))
                    .flatMap(arc -> timeOf(sentence, arc.governor())));
  }

  private Optional<EventTime> timeOf(Sentence sentence, int token) {
    List<TimeMention> here =
        mentions.stream()
            .filter(mention -> mention.sentence().index() == sentence.index())
            .toList();
    return new TimeArgument(sentence, token, here, lemma -> Optional.empty())
        .find(TenseOf.word(sentence, token));
  }
}
