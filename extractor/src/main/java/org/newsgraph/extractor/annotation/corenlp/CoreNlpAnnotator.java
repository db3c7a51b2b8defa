package org.newsgraph.extractor.annotation.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.Annotator;
import org.newsgraph.extractor.annotation.CpuClock;
import org.newsgraph.extractor.annotation.Needs;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.Unread;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.article.Block;
import org.newsgraph.extractor.article.Span;
import org.newsgraph.extractor.work.Faults;

/**
 * Stanford CoreNLP, stage by stage: sentences and tokens, parts of speech, names, and, where the
 * needs ask for it, dependencies.
 *
 * <p>Models are loaded once, by the constructor, side by side; one instance serves many threads.
 */
public final class CoreNlpAnnotator implements Annotator {
  private final CpuClock clock;
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final SentenceModels models;

  public CoreNlpAnnotator() {
    this(new CpuClock());
  }

  /**
   * @param clock told how long each of the annotators takes
   */
  public CoreNlpAnnotator(CpuClock clock) {
    this(clock, new LoadedModels(clock));
  }

  public CoreNlpAnnotator(CpuClock clock, SentenceModels models) {
    this.clock = Objects.requireNonNull(clock);
    this.models = Objects.requireNonNull(models);
  }

  @Override
  public AnnotatedArticle annotate(Article article, Needs needs) {
    List<Sentence> sentences = new ArrayList<>();
    List<Unread> unread = new ArrayList<>();
    NewWords seen = new NewWords();
    for (int block = 0; block < article.blocks().size(); block++) {
      read(article, block, needs, seen, sentences, unread);
    }
    return new AnnotatedArticle(article, sentences, List.of(), unread);
  }

  /** A block, or a sentence of it, on which a model breaks keeps its place, unread. */
  private void read(
      Article article,
      int number,
      Needs needs,
      NewWords seen,
      List<Sentence> sentences,
      List<Unread> unread) {
    Block block = article.blocks().get(number);
    List<CoreMap> split;
    try {
      split = split(article, block);
    } catch (RuntimeException | StackOverflowError fault) {
      unread.add(unread(block.span(), fault));
      sentences.add(Sentence.unread(sentences.size(), number, block.span()));
      return;
    }
    for (CoreMap sentence : split) {
      try {
        sentences.add(models.read(sentence, sentences.size(), number, needs, seen));
      } catch (RuntimeException | StackOverflowError fault) {
        unread.add(unread(span(sentence), fault));
        sentences.add(Sentence.unread(sentences.size(), number, span(sentence)));
      }
    }
  }

  /**
   * What is told of a model that broke.
   *
   * @throws RuntimeInterruptedException where the thread was told to stop, which is no fault of the
   *     models: the article is not read, and nothing of it may be kept
   */
  private static Unread unread(Span span, Throwable fault) {
    if (fault instanceof RuntimeInterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw stopped;
    }
    return new Unread(span, "the language models failed: " + Faults.told(fault));
  }

  private static Span span(CoreMap sentence) {
    List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
    return new Span(labels.get(0).beginPosition(), labels.get(labels.size() - 1).endPosition());
  }

  private List<CoreMap> split(Article article, Block block) {
    return clock.time(
        "tokens and sentences",
        () -> splitter.split(block.span().of(article.text()), block.span().begin()));
  }
}
