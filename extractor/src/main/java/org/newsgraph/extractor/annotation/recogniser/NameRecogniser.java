package org.newsgraph.extractor.annotation.recogniser;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CliquePotentialFunction;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.PropertiesUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.List;
import java.util.Properties;

/** One of CoreNLP's recognisers over flat tables. An instance serves many threads. */
public final class NameRecogniser extends CRFClassifier<CoreLabel> {
  /** Known words must not grow while articles are read: the result would depend on their order. */
  static final Properties SETTINGS = PropertiesUtils.asProperties("maxAdditionalKnownLCWords", "0");

  private final FlatFeatures features;

  NameRecogniser(FlatModel model) throws IOException {
    this.features = model.features();
    try (Restoring in = new Restoring(new ByteArrayInputStream(model.small()), model)) {
      loadClassifier(in, SETTINGS);
    } catch (ClassNotFoundException e) {
      throw new IOException("CoreNLP's models do not fit CoreNLP", e);
    }
  }

  /** The class of each token. */
  public List<String> classes(List<CoreLabel> sentence) {
    List<CoreLabel> copies = sentence.stream().map(CoreLabel::new).toList();
    return classifySentence(copies).stream()
        .map(token -> token.get(CoreAnnotations.AnswerAnnotation.class))
        .toList();
  }

  @Override
  protected CliquePotentialFunction getCliquePotentialFunctionForTest() {
    return features;
  }

  /** Puts the large tables back where they were. */
  private static final class Restoring extends ObjectInputStream {
    private final FlatModel model;

    Restoring(InputStream in, FlatModel model) throws IOException {
      super(in);
      this.model = model;
      enableResolveObject(true);
    }

    @Override
    protected Object resolveObject(Object object) {
      if (object == Omitted.FEATURES) {
        return model.features();
      }
      return object == Omitted.CLUSTERS ? model.clusters() : object;
    }
  }
}
