package org.newsgraph.extractor.fact.setting.place;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.Token;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.fact.Setting;
import org.newsgraph.extractor.fact.draft.Draft;
import org.newsgraph.extractor.fact.occasion.ReportGroup;
import org.newsgraph.extractor.fact.place.SentenceAdverbs;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.PredicateGraphs;
import org.newsgraph.extractor.grammar.Relation;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.event.Status;
import org.newsgraph.extractor.mention.event.finding.SourceMention;
import org.newsgraph.extractor.mention.time.EventTime;
import org.newsgraph.extractor.mention.time.event.EventTimes;

/**
 * The place of the dateline: where the article says "here", and where its lead mainly tells of
 * talks or a signing without another place.
 */
public final class DatelinePlace implements SettingSource {
  private static final Set<String> HERE = Set.of("here");
  private static final Set<String> DASHES = Set.of("-", "--", "—", "–", "---");

  /** Sentences at the beginning among which the dateline may stand; a headline goes before it. */
  private static final int FIRST = 3;

  /** Words between the place and the dash: "TAIPEI, Aug. 3 (Agency) -". */
  private static final int LONGEST = 9;

  private static final Set<EventClass> OF_LEAD =
      EnumSet.of(
          EventClass.MEETING,
          EventClass.SIGNING,
          EventClass.PROTEST,
          EventClass.ASSAULT,
          EventClass.COERCION);

  /** Steps from what the lead mainly tells to its object. */
  private static final int MAIN = 2;

  private record Dateline(int sentence, Entity place) {}

  private final PredicateGraphs graphs;
  private final EventTimes times;
  private final Entities entities;
  private final Lexicon words;
  private final Optional<Dateline> dateline;

  /**
   * @param words the lists "town" and "locative"
   */
  public DatelinePlace(
      AnnotatedArticle article, EventTimes times, Entities entities, Lexicon words) {
    this.words = words;
    this.times = times;
    this.graphs = times.graphs();
    this.entities = entities;
    this.dateline =
        article.sentences().stream().limit(FIRST).flatMap(s -> in(s).stream()).findFirst();
  }

  /** The place from which the article is written. */
  public Optional<Entity> place() {
    return dateline.map(Dateline::place);
  }

  @Override
  public String id() {
    return "dateline-place";
  }

  @Override
  public String example() {
    return "TAIPEI, Aug. 3 - The ministers met here";
  }

  @Override
  public Setting settingFor(ReportGroup group, List<ReportGroup> all) {
    boolean open = group.setting().isEmpty() && group.type() != EventClass.CALL;
    return dateline
        .filter(line -> open && group.any(told -> here(told) || lead(told, line)))
        .map(line -> new Setting(Optional.of(line.place()), Optional.empty(), Optional.empty()))
        .orElse(Setting.UNKNOWN);
  }

  private boolean here(Draft told) {
    PredicateGraph graph = graphs.of(told.sentence());
    return SentenceAdverbs.beside(graphs, told.mention().trigger(), HERE)
        || (told.type().isContact() && (thisTown(graph) || inOneBreath(graph, told)));
  }

  /** "a conference of farm ministers here"; not "at a conference he said that people here". */
  private static boolean inOneBreath(PredicateGraph graph, Draft told) {
    return graph.words().stream()
        .skip(told.mention().trigger().token() + 1L)
        .takeWhile(word -> !word.isVerb() && !word.isModal() && !word.isPunctuation())
        .limit(LONGEST)
        .anyMatch(word -> HERE.contains(word.lower()));
  }

  /** "at this coastal resort". */
  private boolean thisTown(PredicateGraph graph) {
    return graph.words().stream()
        .filter(noun -> words.has(noun.lemma(), "town"))
        .filter(noun -> words.has(graph.preposition(noun), "locative"))
        .anyMatch(
            noun ->
                graph.words(noun, Relation.DETERMINER).stream().anyMatch(det -> det.is("this")));
  }

  /** Whether the lead mainly tells of it, as held. */
  private boolean lead(Draft told, Dateline line) {
    PredicateGraph graph = graphs.of(told.sentence());
    return told.sentence() == line.sentence()
        && graph.parsed()
        && (told.status() == Status.HAPPENED || (told.status() == Status.PLANNED && today(told)))
        && !told.assumed()
        && OF_LEAD.contains(told.type())
        && !goneBy(graph, told)
        && !saysSoItself(told)
        && main(graph, graph.word(told.mention().trigger().token())) <= MAIN;
  }

  /** "said that the recent talks were useful". */
  private boolean goneBy(PredicateGraph graph, Draft told) {
    return graph.words(graph.word(told.mention().trigger().token()), Relation.MODIFIER).stream()
        .anyMatch(word -> words.has(word.lemma(), "gone-by"));
  }

  /**
   * "LONDON - Siemens said it signed a deal": a body speaks from its seat of what it does anywhere.
   */
  private boolean saysSoItself(Draft told) {
    return told.mention().source().flatMap(SourceMention::mention).stream()
        .flatMap(mention -> entities.namedBy(mention).stream())
        .filter(source -> source.type() == EntityType.ORGANIZATION)
        .anyMatch(source -> told.parties().stream().anyMatch(party -> party.is(source)));
  }

  /** How many words stand above a trigger and it, but for who says so: "they met, he said". */
  private long main(PredicateGraph graph, Word trigger) {
    return graph.upwards(trigger).stream()
        .filter(word -> word.equals(trigger) || !words.has(word.lemma(), "saying"))
        .count();
  }

  /** What is to take place on the day of the report does so near by. */
  private boolean today(Draft told) {
    Optional<LocalDate> day =
        told.setting().time().filter(EventTime::isOneDay).map(EventTime::earliest);
    return day.isPresent() && day.equals(times.written(told.sentence()));
  }

  private Optional<Dateline> in(Sentence sentence) {
    return entities
        .mentions()
        .in(sentence.index())
        .filter(name -> name.names(EntityType.PLACE) || name.names(EntityType.COUNTRY))
        .filter(name -> followedByDash(sentence, name))
        .flatMap(name -> entities.namedBy(name).stream())
        .map(place -> new Dateline(sentence.index(), place))
        .findFirst();
  }

  /** A dash ends the dateline; between stand the region, the day and the agency. */
  private static boolean followedByDash(Sentence sentence, EntityMention name) {
    int last = Math.min(sentence.tokens().size(), name.endToken() + LONGEST);
    return IntStream.range(name.endToken(), last)
        .filter(at -> DASHES.contains(sentence.token(at).text()) && apart(sentence, at))
        .limit(1)
        .anyMatch(
            dash ->
                IntStream.range(name.endToken(), dash)
                    .allMatch(at -> ofDateline(sentence.token(at))));
  }

  private static boolean apart(Sentence sentence, int dash) {
    return sentence.gapBefore(dash);
  }

  private static boolean ofDateline(Token token) {
    return token.isProper() || token.isCardinal() || token.isPunctuation();
  }
}
