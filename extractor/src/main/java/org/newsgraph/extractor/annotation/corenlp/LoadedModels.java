package org.newsgraph.extractor.annotation.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.newsgraph.extractor.annotation.CpuClock;
import org.newsgraph.extractor.annotation.Needs;
import org.newsgraph.extractor.annotation.Sentence;

/** CoreNLP's own, loaded side by side when they are made. */
final class LoadedModels implements SentenceModels {
  private final CpuClock clock;
  private final PartOfSpeechTagger tagger;
  private final NameTagger names;
  private final SentenceParser parser;

  LoadedModels(CpuClock clock) {
    this.clock = clock;
    FutureTask<NameTagger> loadingNames = new FutureTask<>(NameTagger::new);
    new Thread(loadingNames, "models").start();
    this.tagger = new PartOfSpeechTagger();
    this.parser = new SentenceParser();
    this.names = loaded(loadingNames);
  }

  /** A task keeps even the fault for which there is no memory left; a future may lose it. */
  private static NameTagger loaded(FutureTask<NameTagger> loading) {
    try {
      return loading.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RuntimeInterruptedException(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("the models of names cannot be loaded", e.getCause());
    }
  }

  @Override
  public Sentence read(CoreMap sentence, int index, int block, Needs needs, NewWords seen) {
    List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
    Sentence plain =
        clock.time(
            "parts of speech and CoreNLP's names",
            () -> {
              tagger.tag(labels, seen);
              return Sentences.of(labels, names.tag(labels, seen), index, block);
            });
    return needs.parse().test(plain)
        ? plain.with(clock.time("parser", () -> parser.parse(sentence)))
        : plain;
  }
}
