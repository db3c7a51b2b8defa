package org.newsgraph.extractor.annotation;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.List;

/** Gives tokens their Penn Treebank tags and lemmas. */
final class PartOfSpeechTagger {
  private final MaxentTagger tagger =
      new MaxentTagger("edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");

  void tag(List<CoreLabel> sentence) {
    tagger.tagCoreLabels(sentence);
    Morphology morphology = new Morphology();
    for (CoreLabel token : sentence) {
      token.setLemma(morphology.lemma(token.word(), token.tag()));
    }
  }
}
