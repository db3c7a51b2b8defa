package org.newsgraph.extractor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.Annotator;
import org.newsgraph.extractor.annotation.CpuClock;
import org.newsgraph.extractor.annotation.KeptAnnotations;
import org.newsgraph.extractor.annotation.LazyAnnotator;
import org.newsgraph.extractor.annotation.Needs;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.corenlp.CoreNlpAnnotator;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.entity.resolution.EntityResolver;
import org.newsgraph.extractor.fact.Extraction;
import org.newsgraph.extractor.fact.discourse.FactBuilder;
import org.newsgraph.extractor.mention.Considered;
import org.newsgraph.extractor.mention.EntityMentions;
import org.newsgraph.extractor.mention.event.finding.EventFinder;
import org.newsgraph.extractor.mention.event.finding.EventMention;
import org.newsgraph.extractor.mention.name.NameFinder;
import org.newsgraph.extractor.mention.relation.RelationMention;
import org.newsgraph.extractor.mention.relation.finding.RelationFinder;
import org.newsgraph.extractor.mention.time.event.EventTimes;
import org.newsgraph.extractor.work.Budget;
import org.newsgraph.extractor.work.TooMuchWork;

/**
 * The way of an article through the rooms: annotated, its mentions found, its entities told apart,
 * its facts built.
 *
 * <p>Models and indexes are loaded once; one instance serves many threads. The same article gives
 * the same extraction, whatever was read before.
 */
public final class Extractor {
  /**
   * Of an article of up to 300,000 characters. 100,000 characters with an event in every sentence,
   * 2,200 of them, take a third of it.
   */
  private static final long MOST_STEPS = 10_000_000;

  private final CpuClock clock;
  private final Annotator annotator;
  private final Needs needs;
  private final NameFinder names;
  private final EntityResolver entities;
  private final EventFinder events;
  private final RelationFinder relations;
  private final FactBuilder facts;

  /** Loads the language models. */
  public Extractor(EntityResolver entities) {
    this(entities, CoreNlpAnnotator::new);
  }

  private Extractor(EntityResolver entities, Function<CpuClock, Annotator> annotator) {
    this.clock = new CpuClock();
    this.annotator = annotator.apply(clock);
    this.names = new NameFinder();
    this.entities = Objects.requireNonNull(entities);
    this.events = EventFinder.standard();
    this.relations = new RelationFinder();
    this.facts = FactBuilder.standard();
    this.needs = new Needs(this::deservesParse);
  }

  /**
   * An extractor that keeps what the language models say of articles, and loads them only for an
   * article that is not kept yet.
   *
   * @param folder for the kept annotations
   */
  public static Extractor keeping(Path folder, EntityResolver entities) {
    return new Extractor(
        entities,
        clock -> new KeptAnnotations(folder, new LazyAnnotator(() -> new CoreNlpAnnotator(clock))));
  }

  /** A word that may tell an event, or two parties: without either there is nothing to relate. */
  private boolean deservesParse(Sentence sentence) {
    return events.mayTell(sentence) || clock.time("names", () -> names.mayHoldTwoParties(sentence));
  }

  /**
   * Everything that the article says, each fact with its evidence.
   *
   * @throws IllegalStateException where a sentence had to be left out
   */
  public Extraction extract(Article article) {
    Salvage salvage = salvage(article);
    if (!salvage.leftOut().isEmpty()) {
      throw new IllegalStateException("left out: " + salvage.leftOut());
    }
    return salvage.extraction();
  }

  /**
   * What the article says, but for sentences on which a rule or a language model breaks.
   *
   * @throws TooMuchWork where it takes more steps than any article should
   */
  public Salvage salvage(Article article) {
    AnnotatedArticle annotated = annotator.annotate(article, needs);
    long most = Math.round(MOST_STEPS * Budget.share(article.text().length()));
    return Budget.within(most, () -> new SentenceRescue(this::read).read(annotated));
  }

  /** The rooms behind the annotator. */
  Extraction read(AnnotatedArticle annotated) {
    EventTimes times = clock.time("times", () -> EventTimes.of(annotated));
    AnnotatedArticle timed = times.article();
    EntityMentions mentions = clock.time("names", () -> names.find(timed));
    Entities resolved = clock.time("entities and links", () -> entities.resolve(timed, mentions));
    List<EventMention> told = clock.time("events", () -> events.find(timed, mentions));
    List<RelationMention> said = clock.time("relations", () -> relations.find(timed, mentions));
    return clock.time("facts", () -> facts.build(times, resolved, told, said));
  }

  /** Whether the models are loaded; those of an extractor that keeps annotations come late. */
  public boolean isReady() {
    return annotator.isReady();
  }

  /** Which rules of events and relations were tried at which words of an article, and why not. */
  public List<Considered> considered(AnnotatedArticle article) {
    List<Considered> tried = new ArrayList<>();
    EntityMentions mentions = names.find(article);
    events.find(article, mentions, tried::add);
    relations.find(article, mentions, tried::add);
    return tried;
  }

  /** Processor seconds by part of the work, over all articles so far. */
  public Map<String, Double> cpuSeconds() {
    return clock.seconds();
  }
}
