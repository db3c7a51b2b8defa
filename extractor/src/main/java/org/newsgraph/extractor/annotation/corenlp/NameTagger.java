package org.newsgraph.extractor.annotation.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.extractor.annotation.NameTags;
import org.newsgraph.extractor.annotation.recogniser.NameRecogniser;
import org.newsgraph.extractor.annotation.recogniser.NameRecognisers;

/** Runs the three name recognisers side by side; which of them to believe is decided later. */
final class NameTagger {
  private static final String MODELS = "edu/stanford/nlp/models/ner/english.";

  private final NameRecogniser all;
  private final NameRecogniser muc;
  private final NameRecogniser conll;

  NameTagger() {
    List<NameRecogniser> loaded =
        NameRecognisers.load(
            Stream.of("all.3class", "muc.7class", "conll.4class")
                .map(name -> MODELS + name + ".distsim.crf.ser.gz")
                .toList());
    this.all = loaded.get(0);
    this.muc = loaded.get(1);
    this.conll = loaded.get(2);
  }

  /**
   * One set of tags per token; in a text of ever new words, which is no prose, those of one
   * recogniser stand for all.
   *
   * @param seen new words of the article so far
   */
  List<NameTags> tag(List<CoreLabel> sentence, NewWords seen) {
    List<String> allTags = all.classes(sentence);
    if (seen.isMany()) {
      return allTags.stream().map(tag -> new NameTags(tag, tag, tag)).toList();
    }
    List<String> mucTags = muc.classes(sentence);
    List<String> conllTags = conll.classes(sentence);
    return IntStream.range(0, sentence.size())
        .mapToObj(i -> new NameTags(allTags.get(i), mucTags.get(i), conllTags.get(i)))
        .toList();
  }
}
