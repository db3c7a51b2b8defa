package org.newsgraph.extractor.annotation.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts of ever new words are tagged with less to weigh; all others as the tagger tags them. */
class SentenceTaggingTest {
  private static final MaxentTagger TAGGER =
      new MaxentTagger("edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");

  private static final String NEW =
      "Minister Zuvok Breltam met 17kx-5 delegates of Quorbin and they flimmed the trolvish .";

  private static List<CoreLabel> words(String sentence) {
    return Arrays.stream(sentence.split(" ")).map(SentenceTaggingTest::word).toList();
  }

  private static CoreLabel word(String text) {
    CoreLabel label = new CoreLabel();
    label.setWord(text);
    label.setValue(text);
    return label;
  }

  private static List<String> tags(NewWords seen) {
    return new SentenceTagging(TAGGER, seen)
        .tagSentence(words(NEW), false).stream().map(TaggedWord::tag).toList();
  }

  @Test
  void usualTextsAreTaggedAsTheTaggerDoes() {
    List<String> stock = TAGGER.tagSentence(words(NEW)).stream().map(TaggedWord::tag).toList();
    assertThat(tags(new NewWords())).isEqualTo(stock);
  }

  @Test
  void behindThousandsOfNewWordsOnlyLikelyTagsAreWeighed() {
    NewWords seen = new NewWords();
    SentenceTagging first = new SentenceTagging(TAGGER, seen);
    first.tagSentence(words(NEW), false);
    int name = first.leftWindow() + 1;
    assertThat(first.stringTagsAt(name)).hasSizeGreaterThan(20);
    count(seen);
    SentenceTagging late = new SentenceTagging(TAGGER, seen);
    late.tagSentence(words(NEW), false);
    assertThat(late.stringTagsAt(name)).contains("NNP").hasSizeLessThan(6);
    assertThat(tags(seen)).startsWith("NNP", "NNP", "NNP", "VBD").endsWith(".");
  }

  @Test
  void aLongTextOfWhichFewWordsAreNewIsTaggedAsTheTaggerDoes() {
    NewWords seen = new NewWords();
    seen.read(2 * NewWords.MOST * NewWords.ONE_IN);
    count(seen);
    assertThat(tags(seen)).isEqualTo(tags(new NewWords()));
  }

  private static void count(NewWords seen) {
    for (int i = 0; i <= NewWords.MOST; i++) {
      seen.add();
    }
  }
}
