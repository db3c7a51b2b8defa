package org.newsgraph.extractor.fact.setting;

import static org.newsgraph.extractor.grammar.SyntacticFunction.ADVERB;
import static org.newsgraph.extractor.grammar.SyntacticFunction.ATTRIBUTE;
import static org.newsgraph.extractor.grammar.SyntacticFunction.AUXILIARY;
import static org.newsgraph.extractor.grammar.SyntacticFunction.COPULA;
import static org.newsgraph.extractor.grammar.SyntacticFunction.DETERMINER;
import static org.newsgraph.extractor.grammar.SyntacticFunction.OBLIQUE;
import static org.newsgraph.extractor.grammar.SyntacticFunction.PASSIVE_AUXILIARY;
import static org.newsgraph.extractor.grammar.SyntacticFunction.TIME;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.fact.Setting;
import org.newsgraph.extractor.fact.occasion.ReportGroup;
import org.newsgraph.extractor.fact.setting.place.SettingSource;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.PredicateGraphs;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.event.finding.Trigger;
import org.newsgraph.extractor.mention.time.EventTime;
import org.newsgraph.extractor.mention.time.event.EventTimes;

/**
 * The day that the sentence before sets, though it tells no contact itself: "The chancellor
 * apologised on Friday. Over dinner he had met the premier."
 */
final class SceneDay implements SettingSource {
  private final AnnotatedArticle article;
  private final PredicateGraphs graphs;
  private final Entities entities;
  private final EventTimes times;
  private final Lexicon words;

  /**
   * @param words the lists "daytime", "counts-time", "of-day-part" and "saying"
   */
  SceneDay(AnnotatedArticle article, Entities entities, EventTimes times, Lexicon words) {
    this.words = words;
    this.article = article;
    this.graphs = times.graphs();
    this.entities = entities;
    this.times = times;
  }

  @Override
  public String id() {
    return "scene-day";
  }

  @Override
  public String example() {
    return "apologised on Friday. Over dinner he had met the premier";
  }

  /** The day of the scene in which a group is first told; nothing where none is set. */
  @Override
  public Setting settingFor(ReportGroup group, List<ReportGroup> all) {
    Trigger told = group.first().mention().trigger();
    boolean open = group.time().isEmpty() && group.type().isContact() && group.status().isFact();
    return open
            && told.sentence() > 0
            && goesOn(told)
            && (partOfDay(told) || timeless(told))
            && (partOfDay(told) || shares(group, told.sentence() - 1))
        ? new Setting(Optional.empty(), Optional.empty(), day(told.sentence() - 1))
        : Setting.UNKNOWN;
  }

  /** Whether no word beside a trigger counts time: "on the third day of the crisis". */
  private boolean timeless(Trigger told) {
    PredicateGraph graph = graphs.of(told.sentence());
    Word trigger = graph.word(told.token());
    return Stream.concat(Stream.of(trigger), graph.above(trigger).stream())
        .flatMap(word -> graph.below(word, OBLIQUE, ATTRIBUTE, TIME, ADVERB).stream())
        .noneMatch(word -> words.has(word.lemma(), "counts-time"));
  }

  private Optional<EventTime> day(int sentence) {
    return saying(graphs.of(sentence)) || times.inOtherEntries(sentence, sentence + 1)
        ? Optional.empty()
        : times.toldIn(sentence).map(EventTime::ofAnother);
  }

  /** The day on which somebody spoke sets no scene. */
  private boolean saying(PredicateGraph graph) {
    return graph.words().stream()
        .filter(word -> graph.above(word).isEmpty())
        .anyMatch(word -> words.has(word.lemma(), "saying"));
  }

  /**
   * Whether a sentence goes on with what the one before tells: in the past, and in its paragraph,
   * if it is not "the meeting" that ended so.
   */
  private boolean goesOn(Trigger told) {
    PredicateGraph graph = graphs.of(told.sentence());
    Word trigger = graph.word(told.token());
    boolean tied = theNoun(graph, trigger) || partOfDay(told);
    int gap = block(told.sentence()) - block(told.sentence() - 1);
    boolean near = gap == 0 || (gap == 1 && tied);
    return near
        && (trigger.isVerb() || theNoun(graph, trigger))
        && graph.upwards(trigger).stream()
            .filter(word -> word.isVerb() || graph.isPredicate(word))
            .findFirst()
            .filter(predicate -> main(graph, predicate) && past(graph, predicate, partOfDay(told)))
            .isPresent();
  }

  private int block(int sentence) {
    return article.sentences().get(sentence).block();
  }

  /** "Over breakfast", "in the evening": of the day that is being told. */
  private boolean partOfDay(Trigger told) {
    PredicateGraph graph = graphs.of(told.sentence());
    return graph.words().subList(0, told.token()).stream()
        .filter(noun -> words.has(noun.lemma(), "daytime"))
        .map(
            noun ->
                noun.index() - (graph.before(noun).filter(w -> w.is("the")).isPresent() ? 2 : 1))
        .anyMatch(at -> at == 0 && words.has(graph.word(at).lower(), "of-day-part"));
  }

  private static boolean theNoun(PredicateGraph graph, Word noun) {
    return noun.isNoun() && graph.below(noun, DETERMINER).stream().anyMatch(det -> det.is("the"));
  }

  private static boolean main(PredicateGraph graph, Word predicate) {
    Optional<Word> above = graph.above(predicate);
    return above.isEmpty() || (graph.isConjunct(predicate) && graph.above(above.get()).isEmpty());
  }

  /** What "had" taken place did so before, if it is not "over breakfast". */
  private static boolean past(PredicateGraph graph, Word predicate, boolean thatDay) {
    return predicate.isPast()
        || graph.below(predicate, AUXILIARY, PASSIVE_AUXILIARY, COPULA).stream()
            .map(Word::lower)
            .anyMatch(
                helper ->
                    Lexicon.english().has(helper, "past-helper")
                        || (thatDay && helper.equals("had")));
  }

  private boolean shares(ReportGroup group, int sentence) {
    Set<Integer> there = new HashSet<>();
    entities
        .mentions()
        .in(sentence)
        .flatMap(mention -> entities.namedBy(mention).stream())
        .map(Entity::id)
        .forEach(there::add);
    return group.participants().stream()
        .anyMatch(who -> who.entity().filter(entity -> there.contains(entity.id())).isPresent());
  }
}
