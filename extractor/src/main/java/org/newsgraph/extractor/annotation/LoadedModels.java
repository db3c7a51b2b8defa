package org.newsgraph.extractor.annotation;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** CoreNLP's own, loaded side by side when they are made. */
final class LoadedModels implements SentenceModels {
  private final CpuClock clock;
  private final PartOfSpeechTagger tagger;
  private final NameTagger names;
  private final SentenceParser parser;

  LoadedModels(CpuClock clock) {
    this.clock = clock;
    var loadingNames = CompletableFuture.supplyAsync(NameTagger::new);
    this.tagger = new PartOfSpeechTagger();
    this.parser = new SentenceParser();
    this.names = loadingNames.join();
  }

  @Override
  public Sentence read(CoreMap sentence, int index, int block, Needs needs) {
    List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
    Sentence plain =
        clock.time(
            "parts of speech and CoreNLP's names",
            () -> {
              tagger.tag(labels);
              return Sentences.of(labels, names.tag(labels), index, block);
            });
    return needs.parse().test(plain)
        ? Sentences.parsed(plain, clock.time("parser", () -> parser.parse(sentence)))
        : plain;
  }
}
