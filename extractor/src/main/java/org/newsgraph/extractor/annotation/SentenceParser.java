package org.newsgraph.extractor.annotation;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import java.util.Comparator;
import java.util.List;

/** Parses sentences into basic Universal Dependencies. */
final class SentenceParser {
  private final DependencyParser parser =
      DependencyParser.loadFromModelFile("edu/stanford/nlp/models/parser/nndep/english_UD.gz");

  /** One arc per token, in token order; may write words anew as the model knows them. */
  List<Dependency> parse(CoreMap sentence) {
    DueTo.normalize(sentence.get(CoreAnnotations.TokensAnnotation.class));
    GrammaticalStructure structure = parser.predict(sentence);
    return structure.typedDependencies().stream()
        .map(SentenceParser::arc)
        .sorted(Comparator.comparingInt(Dependency::dependent))
        .toList();
  }

  /** CoreNLP counts tokens from 1 and calls the root 0. */
  private static Dependency arc(TypedDependency found) {
    return new Dependency(
        found.gov().index() - 1, found.dep().index() - 1, found.reln().toString());
  }
}
