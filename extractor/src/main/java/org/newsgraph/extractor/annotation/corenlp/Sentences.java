package org.newsgraph.extractor.annotation.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.stream.IntStream;
import org.newsgraph.extractor.annotation.NameTags;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.Token;
import org.newsgraph.extractor.article.Span;

/** CoreNLP's labels as our own sentences. */
final class Sentences {
  private Sentences() {}

  static Sentence of(List<CoreLabel> labels, List<NameTags> names, int index, int block) {
    List<Token> tokens =
        IntStream.range(0, labels.size())
            .mapToObj(i -> token(i, labels.get(i), names.get(i)))
            .toList();
    Span span = new Span(tokens.get(0).span().begin(), tokens.get(tokens.size() - 1).span().end());
    return new Sentence(index, block, span, tokens, List.of());
  }

  private static Token token(int index, CoreLabel label, NameTags names) {
    return new Token(
        index,
        new Span(label.beginPosition(), label.endPosition()),
        label.word(),
        label.lemma(),
        label.tag(),
        names);
  }
}
