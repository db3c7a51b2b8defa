package org.newsgraph.extractor.annotation.corenlp;

import edu.stanford.nlp.util.CoreMap;
import org.newsgraph.extractor.annotation.Needs;
import org.newsgraph.extractor.annotation.Sentence;

/** What the language models make of the tokens of a sentence. */
interface SentenceModels {
  /**
   * Reads one sentence.
   *
   * @param index the sentence's number in the article
   * @param block the number of the block in which it lies
   * @param seen new words of the article so far, counted on
   */
  Sentence read(CoreMap sentence, int index, int block, Needs needs, NewWords seen);
}
