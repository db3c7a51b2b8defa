package org.newsgraph.extractor.mention.time.event;

import static org.newsgraph.extractor.grammar.SyntacticFunction.OBJECT;
import static org.newsgraph.extractor.grammar.SyntacticFunction.PASSIVE_SUBJECT;
import static org.newsgraph.extractor.grammar.SyntacticFunction.SUBJECT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.article.Span;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.PredicateGraphs;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.mention.dateline.Dateline;
import org.newsgraph.extractor.mention.time.EventTime;
import org.newsgraph.extractor.mention.time.Tense;
import org.newsgraph.extractor.mention.time.finding.PageDays;
import org.newsgraph.extractor.mention.time.finding.PrintStamp;
import org.newsgraph.extractor.mention.time.finding.TimeFinder;
import org.newsgraph.extractor.mention.time.finding.TimeMention;
import org.newsgraph.extractor.mention.time.finding.YearsOfLife;
import org.newsgraph.extractor.mention.time.tense.Overdue;
import org.newsgraph.extractor.mention.time.tense.TenseOf;

/** The time expressions of an article, and the time that its words give to an event. */
public final class EventTimes {
  private final AnnotatedArticle article;
  private final PredicateGraphs graphs;
  private final Map<Integer, List<TimeMention>> bySentence;
  private final Optional<Span> dateline;
  private final PageDays days;

  private EventTimes(AnnotatedArticle article, PredicateGraphs graphs, List<TimeMention> mentions) {
    this.graphs = graphs;
    this.article = article.withTimes(mentions.stream().map(TimeMention::expression).toList());
    this.bySentence =
        mentions.stream().collect(Collectors.groupingBy(time -> time.sentence().index()));
    this.days = TimeFinder.days(article);
    this.dateline = Dateline.of(article).map(Dateline::whole);
  }

  /** Reads the time expressions that news means. */
  public static EventTimes of(AnnotatedArticle article) {
    PredicateGraphs graphs = new PredicateGraphs(article);
    return new EventTimes(article, graphs, TimeFinder.find(article, graphs));
  }

  /** The article with its time expressions, their values as TIMEX3 writes them. */
  public AnnotatedArticle article() {
    return article;
  }

  /**
   * The last day on which a sentence may have been written: that of its entry, of the dateline,
   * else of the publication.
   */
  public Optional<LocalDate> written(int sentence) {
    return days.latest(article.sentences().get(sentence));
  }

  /** Whether the article is a page of entries that bear dates of their own. */
  public boolean inDatedEntries() {
    return days.isDated();
  }

  /** Whether two sentences stand in entries of different dates. */
  public boolean inOtherEntries(int one, int other) {
    return days.apart(article.sentences().get(one), article.sentences().get(other));
  }

  /** The predicate graphs of its sentences. */
  public PredicateGraphs graphs() {
    return graphs;
  }

  /** When the event that a token tells took place, in the tense of the words around. */
  public Optional<EventTime> of(int sentence, int trigger) {
    return of(sentence, trigger, tense(sentence, trigger));
  }

  /**
   * When the event that a token tells takes place; "Monday" is the last or the next one as the
   * tense says.
   */
  public Optional<EventTime> of(int sentence, int trigger, Tense tense) {
    return argument(sentence, trigger).find(told(sentence, trigger, tense));
  }

  /**
   * When the event that a token tells takes place of which no time is told but right behind its
   * place: "met officials who deal with the flood in Linz on Monday".
   *
   * @param place where the words for its place end
   */
  public Optional<EventTime> behind(int place, int sentence, int trigger, Tense tense) {
    return argument(sentence, trigger).behind(place, told(sentence, trigger, tense));
  }

  /** The tense around a token. */
  public Tense tense(int sentence, int trigger) {
    return TenseOf.word(graphs.of(sentence), word(sentence, trigger));
  }

  private TimeArgument argument(int sentence, int trigger) {
    PredicateGraph graph = graphs.of(sentence);
    List<TimeMention> here =
        in(sentence)
            .filter(time -> !PrintStamp.is(time) && !YearsOfLife.is(time) && !inDateline(time))
            .toList();
    return new TimeArgument(graph, graph.word(trigger), here, this::anchor);
  }

  private Tense told(int sentence, int trigger, Tense tense) {
    return tense == Tense.FUTURE && overdue(sentence, trigger) ? Tense.PAST : tense;
  }

  /** The day in a dateline is that of the report, to which the article's own day is nearer. */
  private boolean inDateline(TimeMention time) {
    return dateline
        .filter(whole -> whole.contains(time.span()))
        .filter(whole -> article.article().metadata().published().isPresent())
        .isPresent();
  }

  private Stream<TimeMention> in(int sentence) {
    return bySentence.getOrDefault(sentence, List.of()).stream();
  }

  private Word word(int sentence, int token) {
    return graphs.of(sentence).word(token);
  }

  /** The time of the first word of a sentence that names such an event. */
  public Optional<EventTime> dated(int sentence, String lemma) {
    PredicateGraph graph = graphs.of(sentence);
    return graph.words().stream()
        .filter(word -> Anchors.sameEvent(lemma, word.lemma()))
        .flatMap(word -> anchorTime(graph, word).stream())
        .findFirst();
  }

  /** The one day in the past on which what a sentence mainly tells took place. */
  public Optional<EventTime> toldIn(int sentence) {
    PredicateGraph graph = graphs.of(sentence);
    return inFront(graph).or(() -> ofMain(graph)).filter(EventTime::isOneDay);
  }

  private Optional<EventTime> ofMain(PredicateGraph graph) {
    return graph.words().stream()
        .filter(word -> graph.parsed() && graph.above(word).isEmpty())
        .filter(root -> TenseOf.word(graph, root) == Tense.PAST)
        .findFirst()
        .flatMap(root -> timeOf(graph, root));
  }

  /** "On Sunday, the countries had agreed". */
  private Optional<EventTime> inFront(PredicateGraph graph) {
    boolean past = graph.words().stream().anyMatch(Word::isPast);
    return in(graph.sentence().index())
        .filter(mention -> past && mention.firstToken() <= 1)
        .filter(mention -> graph.at(mention.endToken()).filter(next -> next.is(",")).isPresent())
        .findFirst()
        .flatMap(TimeMention::inPast);
  }

  /**
   * Whether the event that a token tells has a time of its own that gives no day: "two days after
   * the accident".
   */
  public boolean hasOwn(int sentence, int trigger) {
    return argument(sentence, trigger).isCounted();
  }

  /** Whether what a token tells "had been due" at its time. */
  public boolean overdue(int sentence, int trigger) {
    return Overdue.is(graphs.of(sentence), word(sentence, trigger));
  }

  /** The time of an event that another time counts from: the first place that dates it. */
  private Optional<EventTime> anchor(String lemma) {
    return article.sentences().stream()
        .flatMap(sentence -> dated(sentence.index(), lemma).stream())
        .findFirst();
  }

  /**
   * The anchor's own time, or that of the verb that it completes ("launched its invasion in May").
   */
  private Optional<EventTime> anchorTime(PredicateGraph graph, Word anchor) {
    return timeOf(graph, anchor)
        .or(
            () ->
                Optional.of(anchor)
                    .filter(word -> graph.is(word, OBJECT, SUBJECT, PASSIVE_SUBJECT))
                    .flatMap(graph::above)
                    .flatMap(verb -> timeOf(graph, verb)));
  }

  private Optional<EventTime> timeOf(PredicateGraph graph, Word word) {
    List<TimeMention> here =
        in(graph.sentence().index()).filter(time -> !inDateline(time)).toList();
    return new TimeArgument(graph, word, here, lemma -> Optional.empty())
        .find(TenseOf.word(graph, word));
  }
}
