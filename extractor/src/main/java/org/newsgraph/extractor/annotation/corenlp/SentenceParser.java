package org.newsgraph.extractor.annotation.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.stream.IntStream;
import org.newsgraph.extractor.annotation.Dependency;
import org.newsgraph.extractor.annotation.parser.Arc;
import org.newsgraph.extractor.annotation.parser.TransitionParser;

/** Parses sentences into basic Universal Dependencies. */
final class SentenceParser {
  private final TransitionParser parser = TransitionParser.english();

  /** One arc per token, in token order; may write words anew as the model knows them. */
  List<Dependency> parse(CoreMap sentence) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    DueTo.normalize(tokens);
    List<Arc> arcs =
        parser.parse(
            tokens.stream().map(CoreLabel::word).toList(),
            tokens.stream().map(CoreLabel::tag).toList());
    return IntStream.range(0, arcs.size())
        .mapToObj(i -> new Dependency(arcs.get(i).governor(), i, arcs.get(i).relation()))
        .toList();
  }
}
