package org.newsgraph.extractor.annotation.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.PropertiesUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.newsgraph.extractor.annotation.NameTags;

/** Runs the three name recognisers side by side; which of them to believe is decided later. */
final class NameTagger {
  private static final String MODELS = "edu/stanford/nlp/models/ner/english.";

  private final CRFClassifier<CoreLabel> all = load("all.3class.distsim");
  private final CRFClassifier<CoreLabel> muc = load("muc.7class.distsim");
  private final CRFClassifier<CoreLabel> conll = load("conll.4class.distsim");

  /**
   * One set of tags per token; in a text of ever new words, which is no prose, those of one
   * recogniser stand for all.
   *
   * @param seen new words of the article so far
   */
  List<NameTags> tag(List<CoreLabel> sentence, NewWords seen) {
    List<String> allTags = run(all, sentence);
    if (seen.isMany()) {
      return allTags.stream().map(tag -> new NameTags(tag, tag, tag)).toList();
    }
    List<String> mucTags = run(muc, sentence);
    List<String> conllTags = run(conll, sentence);
    return IntStream.range(0, sentence.size())
        .mapToObj(i -> new NameTags(allTags.get(i), mucTags.get(i), conllTags.get(i)))
        .toList();
  }

  private static List<String> run(CRFClassifier<CoreLabel> classifier, List<CoreLabel> sentence) {
    List<CoreLabel> copies = sentence.stream().map(CoreLabel::new).toList();
    return classifier.classifySentence(copies).stream()
        .map(token -> token.get(CoreAnnotations.AnswerAnnotation.class))
        .toList();
  }

  /** Known words must not grow while articles are read: the result would depend on their order. */
  private static CRFClassifier<CoreLabel> load(String name) {
    try {
      return CRFClassifier.getClassifier(
          MODELS + name + ".crf.ser.gz",
          PropertiesUtils.asProperties("maxAdditionalKnownLCWords", "0"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("CoreNLP's models do not fit CoreNLP", e);
    }
  }
}
