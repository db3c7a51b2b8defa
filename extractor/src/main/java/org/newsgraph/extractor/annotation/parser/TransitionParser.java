package org.newsgraph.extractor.annotation.parser;

import java.util.List;

/**
 * Parses a sentence from left to right by arc-standard transitions, each the one that the network
 * scores highest among those allowed. One instance serves many threads.
 */
public final class TransitionParser {
  private final Vocabulary vocabulary;
  private final Judge judge;

  TransitionParser(Model model) {
    this.vocabulary = model.vocabulary();
    this.judge = new Judge(model);
  }

  /** CoreNLP's English model for Universal Dependencies, out of its models jar. */
  public static TransitionParser english() {
    return new TransitionParser(
        ModelReader.read("edu/stanford/nlp/models/parser/nndep/english_UD.gz"));
  }

  /**
   * One arc per word, in the order of the words.
   *
   * @param tags the Penn Treebank tags of the words
   */
  public List<Arc> parse(List<String> words, List<String> tags) {
    Features features = new Features(vocabulary, words, tags);
    Configuration configuration = new Configuration(words.size());
    Scratch scratch = judge.scratch();
    while (!configuration.isTerminal()) {
      configuration.apply(
          configuration
              .forced()
              .orElseGet(
                  () -> judge.best(features.of(configuration), configuration.mayShift(), scratch)));
    }
    return PassiveSubjects.corrected(configuration.arcs(vocabulary.labels()));
  }
}
