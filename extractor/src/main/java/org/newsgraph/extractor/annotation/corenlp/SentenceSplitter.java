package org.newsgraph.extractor.annotation.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.PropertiesUtils;
import java.util.List;
import java.util.Properties;

/** Cuts a block of text into sentences and tokens whose offsets point into the article. */
final class SentenceSplitter {
  private static final Properties SETTINGS =
      PropertiesUtils.asProperties(
          "annotators", "tokenize",
          "tokenize.options", "untokenizable=noneKeep",
          "ssplit.newlineIsSentenceBreak", "two");

  private final HyphenatedNames hyphenated = new HyphenatedNames();
  private final StanfordCoreNLP pipeline = new StanfordCoreNLP(SETTINGS);

  /**
   * @param begin offset of the block in the article, added to every token's
   */
  List<CoreMap> split(String block, int begin) {
    Annotation document = new Annotation(block);
    pipeline.annotate(document);
    document.get(CoreAnnotations.TokensAnnotation.class).forEach(token -> shift(token, begin));
    return document.get(CoreAnnotations.SentencesAnnotation.class).stream()
        .filter(sentence -> !sentence.get(CoreAnnotations.TokensAnnotation.class).isEmpty())
        .flatMap(sentence -> LongSentences.pieces(joinedNames(sentence)).stream())
        .map(SentenceSplitter::sentence)
        .toList();
  }

  private List<CoreLabel> joinedNames(CoreMap sentence) {
    List<CoreLabel> tokens =
        hyphenated.joined(sentence.get(CoreAnnotations.TokensAnnotation.class));
    Dashes.normalize(tokens);
    return tokens;
  }

  private static CoreMap sentence(List<CoreLabel> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      tokens.get(i).setIndex(i + 1);
    }
    CoreMap sentence = new ArrayCoreMap(1);
    sentence.set(CoreAnnotations.TokensAnnotation.class, tokens);
    return sentence;
  }

  private static void shift(CoreLabel token, int begin) {
    token.setBeginPosition(token.beginPosition() + begin);
    token.setEndPosition(token.endPosition() + begin);
  }
}
