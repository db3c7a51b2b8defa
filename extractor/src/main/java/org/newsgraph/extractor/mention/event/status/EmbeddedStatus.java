package org.newsgraph.extractor.mention.event.status;

import java.util.Optional;
import java.util.function.Consumer;
import org.newsgraph.extractor.grammar.Embedding;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.mention.event.Factuality;
import org.newsgraph.extractor.mention.event.Status;

/**
 * The way from a trigger upwards through its sentence: the nearest word that decides whether the
 * event took place wins, and a negation on the way turns it.
 *
 * <p>A verb is read by {@link VerbStatus}, a noun by {@link NounStatus}. Where their own words do
 * not decide, the words do under which they stand: {@link ClauseUnder} for a verb's clause, {@link
 * NounUnderVerb} and {@link UnderNoun} for the rest; these ask for what is above them in turn.
 */
final class EmbeddedStatus implements StatusAbove {
  private static final int HIGHEST = 8;

  private final PredicateGraph graph;
  private final Reading reading;
  private final VerbStatus verbs;
  private final NounStatus nouns;
  private final NounUnderVerb underVerb;
  private final UnderNoun underNoun;

  EmbeddedStatus(PredicateGraph graph, boolean lasting) {
    this(graph, lasting, sentence -> {});
  }

  /** Likewise, and tells of each rule that decides its sentence. */
  EmbeddedStatus(PredicateGraph graph, boolean lasting, Consumer<String> decided) {
    this.reading = Reading.of(graph, this, lasting, decided);
    this.graph = graph;
    this.underNoun = new UnderNoun(reading);
    this.underVerb = new NounUnderVerb(reading);
    this.verbs = new VerbStatus(reading, underNoun);
    this.nouns = new NounStatus(reading);
  }

  /** Whether what a word tells took place. Of "will not be in Oslo", its place has the words. */
  Factuality of(Word trigger) {
    Optional<Word> place = graph.predicateOf(trigger);
    if (place.isEmpty()) {
      return read(trigger, 0);
    }
    return reading.negated(place.get())
        ? new Factuality(Status.DENIED, 0)
        : verbs.of(place.get(), 0);
  }

  @Override
  public Factuality read(Word at, int depth) {
    if (depth > HIGHEST) {
      return new Factuality(Status.HAPPENED, depth);
    }
    if (reading.negated(at) && !reading.inTheEnd(at)) {
      return new Factuality(Status.DENIED, depth);
    }
    return graph.isVerbal(at) ? verbs.of(at, depth) : nouns.of(at, depth);
  }

  @Override
  public Optional<Factuality> above(Word noun, int depth) {
    Optional<Embedding> under = graph.embedding(noun);
    if (under.isEmpty()) {
      return Optional.empty();
    }
    return switch (under.get().link()) {
      case BESIDE, APPOSED -> Optional.of(read(under.get().above(), depth + 1));
      case PART -> underNoun.noun(noun, under.get(), depth);
      case LOOSE -> Optional.empty();
      default -> underVerb.of(noun, under.get(), depth);
    };
  }
}
