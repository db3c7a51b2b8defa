package org.newsgraph.extractor.annotation.recogniser;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** CoreNLP's recognisers by the names of their models. */
public final class NameRecognisers {
  private NameRecognisers() {}

  /** From the user's cache, if they are there; else from CoreNLP's models, and kept. */
  public static List<NameRecogniser> load(List<String> resources) {
    try {
      Optional<KeptModels> kept = KeptModels.of(resources);
      Optional<List<FlatModel>> read = kept.flatMap(KeptModels::read);
      List<FlatModel> models = read.isPresent() ? read.get() : flat(resources);
      if (read.isEmpty() && kept.isPresent()) {
        kept.get().write(models);
      }
      List<NameRecogniser> recognisers = new ArrayList<>();
      for (FlatModel model : models) {
        recognisers.add(new NameRecogniser(model));
      }
      return recognisers;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One after the other, and the clusters of words once where they are those of another. */
  static List<FlatModel> flat(List<String> resources) throws IOException {
    List<FlatModel> models = new ArrayList<>();
    for (String resource : resources) {
      try {
        FlatModel made =
            Flattening.flat(CRFClassifier.getClassifier(resource, NameRecogniser.SETTINGS));
        FlatClusters clusters =
            models.stream()
                .map(FlatModel::clusters)
                .filter(made.clusters()::isSame)
                .findFirst()
                .orElse(made.clusters());
        models.add(new FlatModel(made.small(), made.features(), clusters));
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException("CoreNLP's models do not fit CoreNLP", e);
      }
    }
    return models;
  }
}
