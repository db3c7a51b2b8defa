package org.newsgraph.extractor.annotation.recogniser;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.PropertiesUtils;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.article.Reading;
import org.newsgraph.extractor.article.reading.ArticleReader;
import org.newsgraph.extractor.article.reading.ReadingOptions;

/** A recogniser over flat tables finds the names that CoreNLP's finds with the same model. */
class SameNamesTest {
  /** {@code -Dnewsgraph.names=FILE,FILE} names other articles than the samples. */
  private static final List<String> ARTICLES =
      List.of(System.getProperty("newsgraph.names", "../seeds").split(","));

  private final StanfordCoreNLP tokens =
      new StanfordCoreNLP(PropertiesUtils.asProperties("annotators", "tokenize"));

  @ParameterizedTest
  @ValueSource(strings = {"all.3class", "muc.7class", "conll.4class"})
  void classesOfAllTokens(String model) throws Exception {
    CRFClassifier<CoreLabel> stock =
        CRFClassifier.getClassifier(
            "edu/stanford/nlp/models/ner/english." + model + ".distsim.crf.ser.gz",
            NameRecogniser.SETTINGS);
    NameRecogniser own = new NameRecogniser(Flattening.flat(stock));
    long names = 0;
    for (List<CoreLabel> sentence : sentences()) {
      List<String> expected =
          stock.classifySentence(sentence.stream().map(CoreLabel::new).toList()).stream()
              .map(token -> token.get(CoreAnnotations.AnswerAnnotation.class))
              .toList();
      assertThat(own.classes(sentence)).isEqualTo(expected);
      names += expected.stream().filter(name -> !"O".equals(name)).count();
    }
    assertThat(names).isGreaterThan(100);
  }

  private List<List<CoreLabel>> sentences() {
    try (Stream<Reading> readings =
        new ArticleReader(ReadingOptions.DEFAULT).read(ARTICLES, InputStream.nullInputStream())) {
      return readings
          .filter(Reading.Read.class::isInstance)
          .map(reading -> ((Reading.Read) reading).article())
          .flatMap(this::sentences)
          .toList();
    }
  }

  private Stream<List<CoreLabel>> sentences(Article article) {
    Annotation document = new Annotation(article.masked());
    tokens.annotate(document);
    return document.get(CoreAnnotations.SentencesAnnotation.class).stream()
        .map(sentence -> sentence.get(CoreAnnotations.TokensAnnotation.class));
  }
}
