package org.newsgraph.extractor.annotation.parser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads a model as CoreNLP writes it: seven sizes, then embeddings, weights and pairs as text. */
final class ModelReader {
  /** So many of the pairs in the list CoreNLP sums up beforehand, by default. */
  private static final int LISTED = 20_000;

  private static final int BUFFER = 1 << 16;

  private final ModelText text;
  private final int words;
  private final int tags;
  private final int labels;
  private final int embedding;
  private final int hidden;
  private final int pairs;

  private ModelReader(ModelText text) {
    this.text = text;
    this.words = text.size("dict");
    this.tags = text.size("pos");
    this.labels = text.size("label");
    this.embedding = text.size("embeddingSize");
    this.hidden = text.size("hiddenSize");
    if (text.size("numTokens") != Features.COUNT) {
      throw new IllegalStateException("The parser's model looks at other features.");
    }
    this.pairs = text.size("preComputed");
  }

  static Model read(String resource) {
    try (InputStream file = ModelReader.class.getClassLoader().getResourceAsStream(resource)) {
      if (file == null) {
        throw new IllegalStateException("CoreNLP's models do not hold " + resource);
      }
      return new ModelReader(new ModelText(new GZIPInputStream(file, BUFFER))).model();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Model model() {
    float[][] embeddings = new float[words + tags + labels][embedding];
    Vocabulary vocabulary =
        Vocabulary.of(
            names(words, embeddings, 0),
            names(tags, embeddings, words),
            names(labels, embeddings, words + tags));
    return new Model(
        vocabulary,
        new Weights(
            embeddings,
            rows(Features.COUNT * embedding, hidden),
            rows(1, hidden)[0],
            rows(hidden, 2 * labels - 1)),
        listed());
  }

  /** Each line a name and its embedding. */
  private List<String> names(int count, float[][] embeddings, int firstRow) {
    List<String> names = new ArrayList<>(count);
    for (int row = firstRow; row < firstRow + count; row++) {
      names.add(text.word());
      text.numbers(embeddings[row]);
    }
    return names;
  }

  private float[][] rows(int count, int width) {
    float[][] rows = new float[count][width];
    for (float[] row : rows) {
      text.numbers(row);
    }
    return rows;
  }

  private BitSet listed() {
    BitSet listed = new BitSet();
    for (int i = 0; i < Math.min(pairs, LISTED); i++) {
      listed.set(Math.toIntExact(text.integer()));
    }
    return listed;
  }
}
