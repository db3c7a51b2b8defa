package org.newsgraph.extractor;

import java.util.List;
import java.util.Objects;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.CoreNlpAnnotator;
import org.newsgraph.extractor.annotation.Needs;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.entity.EntityResolver;
import org.newsgraph.extractor.fact.Extraction;
import org.newsgraph.extractor.fact.FactBuilder;
import org.newsgraph.extractor.mention.EntityMentions;
import org.newsgraph.extractor.mention.event.EventFinder;
import org.newsgraph.extractor.mention.event.EventMention;
import org.newsgraph.extractor.mention.name.NameFinder;
import org.newsgraph.extractor.mention.relation.RelationFinder;
import org.newsgraph.extractor.mention.relation.RelationMention;
import org.newsgraph.extractor.mention.time.TimeReader;

/**
 * The way of an article through the rooms: annotated, its mentions found, its entities told apart,
 * its facts built.
 *
 * <p>Models and indexes are loaded once; one instance serves many threads. The same article gives
 * the same extraction, whatever was read before.
 */
public final class Extractor {
  private final CoreNlpAnnotator annotator;
  private final Needs needs;
  private final TimeReader times;
  private final NameFinder names;
  private final EntityResolver entities;
  private final EventFinder events;
  private final RelationFinder relations;
  private final FactBuilder facts;

  /** Loads the language models. */
  public Extractor(EntityResolver entities) {
    this.annotator = new CoreNlpAnnotator();
    this.times = new TimeReader();
    this.names = new NameFinder();
    this.entities = Objects.requireNonNull(entities);
    this.events = EventFinder.standard();
    this.relations = new RelationFinder();
    this.facts = FactBuilder.standard();
    this.needs = new Needs(this::deservesParse);
  }

  /** A word that may tell an event, or two parties: without either there is nothing to relate. */
  private boolean deservesParse(Sentence sentence) {
    return events.lexicon().mayTell(sentence) || names.mayHoldTwoParties(sentence);
  }

  /** Everything that the article says, each fact with its evidence. */
  public Extraction extract(Article article) {
    return read(annotator.annotate(article, needs));
  }

  /** The rooms behind the annotator. */
  Extraction read(AnnotatedArticle annotated) {
    AnnotatedArticle timed = times.refine(annotated);
    EntityMentions mentions = names.find(timed);
    Entities resolved = entities.resolve(timed, mentions);
    List<EventMention> eventMentions = events.find(timed, mentions);
    List<RelationMention> relationMentions = relations.find(timed, mentions);
    return facts.build(timed, resolved, eventMentions, relationMentions);
  }
}
