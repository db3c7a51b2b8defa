package org.newsgraph.extractor.annotation;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.article.Block;
import org.newsgraph.extractor.article.Span;

/**
 * Stanford CoreNLP, stage by stage: sentences and tokens, parts of speech, names, and, where the
 * needs ask for it, dependencies.
 *
 * <p>Models are loaded once, by the constructor, side by side; one instance serves many threads.
 */
public final class CoreNlpAnnotator implements Annotator {
  private final SentenceSplitter splitter;
  private final PartOfSpeechTagger tagger;
  private final NameTagger names;
  private final SentenceParser parser;

  private final CpuClock clock;

  public CoreNlpAnnotator() {
    this(new CpuClock());
  }

  /**
   * @param clock told how long each of the annotators takes
   */
  public CoreNlpAnnotator(CpuClock clock) {
    this.clock = Objects.requireNonNull(clock);
    var loadingNames = CompletableFuture.supplyAsync(NameTagger::new);
    this.splitter = new SentenceSplitter();
    this.tagger = new PartOfSpeechTagger();
    this.parser = new SentenceParser();
    this.names = loadingNames.join();
  }

  @Override
  public AnnotatedArticle annotate(Article article, Needs needs) {
    List<Sentence> sentences = new ArrayList<>();
    for (int block = 0; block < article.blocks().size(); block++) {
      read(article, block, needs, sentences);
    }
    return new AnnotatedArticle(article, sentences, List.of());
  }

  /** A block, or a sentence of it, on which a model breaks keeps its place, unread. */
  private void read(Article article, int number, Needs needs, List<Sentence> sentences) {
    Block block = article.blocks().get(number);
    List<CoreMap> split;
    try {
      split = split(article, block);
    } catch (RuntimeException | StackOverflowError fault) {
      sentences.add(Sentence.unread(sentences.size(), number, block.span()));
      return;
    }
    for (CoreMap sentence : split) {
      sentences.add(readOrUnread(sentence, sentences.size(), number, needs));
    }
  }

  private List<CoreMap> split(Article article, Block block) {
    return clock.time(
        "tokens and sentences",
        () -> splitter.split(block.span().of(article.text()), block.span().begin()));
  }

  private Sentence readOrUnread(CoreMap sentence, int index, int block, Needs needs) {
    List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
    Span span =
        new Span(labels.get(0).beginPosition(), labels.get(labels.size() - 1).endPosition());
    try {
      return read(sentence, index, block, needs);
    } catch (RuntimeException | StackOverflowError fault) {
      return Sentence.unread(index, block, span);
    }
  }

  private Sentence read(CoreMap sentence, int index, int block, Needs needs) {
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
