package org.newsgraph.extractor.annotation.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.newsgraph.extractor.annotation.Dependency;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.article.Block;
import org.newsgraph.extractor.article.Reading;
import org.newsgraph.extractor.article.reading.ArticleReader;
import org.newsgraph.extractor.article.reading.ReadingOptions;

/** Our parser finds the trees that CoreNLP's finds with the same model. */
class SameTreesTest {
  private static final Path SAMPLES = Path.of("..", "seeds");

  private final SentenceSplitter splitter = new SentenceSplitter();
  private final PartOfSpeechTagger tagger = new PartOfSpeechTagger();
  private final SentenceParser parser = new SentenceParser();
  private final DependencyParser stock =
      DependencyParser.loadFromModelFile("edu/stanford/nlp/models/parser/nndep/english_UD.gz");
  private final LongAdder compared = new LongAdder();

  @Test
  void treesOfTheSampleArticles() {
    assertThat(differences(List.of(SAMPLES.toString()))).isEmpty();
    assertThat(compared.sum()).isGreaterThan(100);
  }

  /** On demand: {@code -Dnewsgraph.trees=FILE,FILE} names articles whose trees are compared. */
  @Test
  @EnabledIfSystemProperty(named = "newsgraph.trees", matches = ".+")
  void treesOfTheArticlesGiven() {
    assertThat(differences(List.of(System.getProperty("newsgraph.trees").split(",")))).isEmpty();
  }

  private List<String> differences(List<String> files) {
    try (Stream<Reading> readings =
        new ArticleReader(ReadingOptions.DEFAULT).read(files, InputStream.nullInputStream())) {
      List<String> differences =
          readings
              .filter(Reading.Read.class::isInstance)
              .map(reading -> ((Reading.Read) reading).article())
              .flatMap(this::sentences)
              .flatMap(this::difference)
              .collect(Collectors.toList());
      System.err.println(compared.sum() + " trees compared");
      return differences;
    }
  }

  private Stream<CoreMap> sentences(Article article) {
    return article.blocks().stream()
        .map(Block::span)
        .flatMap(span -> splitter.split(span.of(article.text()), span.begin()).stream());
  }

  private Stream<String> difference(CoreMap sentence) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    tagger.tag(tokens, new NewWords());
    List<Dependency> own = parser.parse(sentence);
    compared.increment();
    return own.equals(stock(sentence))
        ? Stream.empty()
        : Stream.of(tokens.stream().map(CoreLabel::word).collect(Collectors.joining(" ")));
  }

  private List<Dependency> stock(CoreMap sentence) {
    return stock.predict(sentence).typedDependencies().stream()
        .map(SameTreesTest::arc)
        .sorted(Comparator.comparingInt(Dependency::dependent))
        .toList();
  }

  /** CoreNLP counts tokens from 1 and calls the root 0. */
  private static Dependency arc(TypedDependency found) {
    return new Dependency(
        found.gov().index() - 1, found.dep().index() - 1, found.reln().toString());
  }
}
