package org.newsgraph.extractor.annotation.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.List;

/** Gives tokens their Penn Treebank tags and lemmas. */
final class PartOfSpeechTagger {
  private final MaxentTagger tagger =
      new MaxentTagger("edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");

  /**
   * @param seen new words of the article so far
   */
  void tag(List<CoreLabel> sentence, NewWords seen) {
    List<TaggedWord> tagged = new SentenceTagging(tagger, seen).tagSentence(sentence, false);
    seen.read(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      sentence.get(i).setTag(tagged.get(i).tag());
    }
    Morphology morphology = new Morphology();
    for (CoreLabel token : sentence) {
      token.setLemma(morphology.lemma(token.word(), token.tag()));
    }
  }
}
