package org.newsgraph.extractor.annotation;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.article.Block;

/**
 * Stanford CoreNLP, stage by stage: sentences and tokens, parts of speech, names, and, where the
 * needs ask for them, dependencies and times.
 *
 * <p>Models are loaded once, by the constructor; one instance serves many threads.
 */
public final class CoreNlpAnnotator {
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final PartOfSpeechTagger tagger = new PartOfSpeechTagger();
  private final NameTagger names = new NameTagger();
  private final SentenceParser parser = new SentenceParser();
  private final TimeTagger times = new TimeTagger();

  /** Annotates one article; the result depends on nothing but the article and the needs. */
  public AnnotatedArticle annotate(Article article, Needs needs) {
    List<Sentence> sentences = new ArrayList<>();
    List<CoreMap> timed = new ArrayList<>();
    for (int block = 0; block < article.blocks().size(); block++) {
      for (CoreMap sentence : split(article, block)) {
        Sentence read = read(sentence, sentences.size(), block, needs);
        sentences.add(read);
        if (needs.time().test(read)) {
          sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, read.index());
          timed.add(sentence);
        }
      }
    }
    return new AnnotatedArticle(
        article, sentences, times.tag(timed, sentences, article.metadata().published()));
  }

  private List<CoreMap> split(Article article, int number) {
    Block block = article.blocks().get(number);
    return splitter.split(block.span().of(article.text()), block.span().begin());
  }

  private Sentence read(CoreMap sentence, int index, int block, Needs needs) {
    List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
    tagger.tag(labels);
    Sentence plain = Sentences.of(labels, names.tag(labels), index, block);
    return needs.parse().test(plain) ? Sentences.parsed(plain, parser.parse(sentence)) : plain;
  }
}
