package org.newsgraph.extractor.mention.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.Dependency;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.Token;

/** The time expressions of an article, and the time that its words give to an event. */
public final class EventTimes {
  private static final Set<String> COMPLETES = Set.of("obj", "nsubj", "nsubj:pass");

  private final AnnotatedArticle article;
  private final List<TimeMention> mentions;

  private EventTimes(AnnotatedArticle article, List<TimeMention> mentions) {
    this.article = article.withTimes(mentions.stream().map(TimeMention::expression).toList());
    this.mentions = mentions;
  }

  /** Reads the time expressions that news means. */
  public static EventTimes of(AnnotatedArticle article) {
    return new EventTimes(article, TimeFinder.find(article));
  }

  /** The article with its time expressions, their values as TIMEX3 writes them. */
  public AnnotatedArticle article() {
    return article;
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
        mentions.stream()
            .filter(mention -> mention.sentence().index() == sentence)
            .filter(mention -> !PrintStamp.is(mention) && !YearsOfLife.is(mention))
            .toList();
    boolean overdue = tense == Tense.FUTURE && TenseOf.overdue(words, trigger);
    return new TimeArgument(words, trigger, here, this::anchor).find(overdue ? Tense.PAST : tense);
  }

  /** The time of the first word of a sentence that names such an event. */
  public Optional<EventTime> dated(int sentence, String lemma) {
    Sentence words = article.sentences().get(sentence);
    return words.tokens().stream()
        .filter(token -> Anchors.sameEvent(lemma, token.lemma()))
        .flatMap(token -> anchorTime(words, token).stream())
        .findFirst();
  }

  /** The one day in the past on which what a sentence mainly tells took place. */
  public Optional<EventTime> toldIn(int sentence) {
    Sentence words = article.sentences().get(sentence);
    return inFront(words)
        .or(() -> ofMain(words))
        .filter(time -> time.earliest().equals(time.latest()));
  }

  private Optional<EventTime> ofMain(Sentence words) {
    return words.dependencies().stream()
        .filter(arc -> arc.governor() == Dependency.ROOT)
        .map(Dependency::dependent)
        .filter(root -> TenseOf.word(words, root) == Tense.PAST)
        .findFirst()
        .flatMap(root -> timeOf(words, root));
  }

  /** "On Sunday, the countries had agreed". */
  private Optional<EventTime> inFront(Sentence words) {
    boolean past = words.tokens().stream().anyMatch(token -> token.tag().equals("VBD"));
    return mentions.stream()
        .filter(mention -> past && mention.sentence().index() == words.index())
        .filter(mention -> mention.firstToken() <= 1 && mention.endToken() < words.tokens().size())
        .filter(mention -> words.token(mention.endToken()).text().equals(","))
        .findFirst()
        .flatMap(TimeMention::inPast);
  }

  /** Whether what a token tells "had been due" at its time. */
  public boolean overdue(int sentence, int trigger) {
    return TenseOf.overdue(article.sentences().get(sentence), trigger);
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
