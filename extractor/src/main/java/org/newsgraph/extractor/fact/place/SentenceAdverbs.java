package org.newsgraph.extractor.fact.place;

import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.mention.event.Trigger;
import org.newsgraph.extractor.mention.syntax.Syntax;

/** Adverbs by which a sentence goes on from the one before: "There he met", "They then talked". */
public final class SentenceAdverbs {
  private SentenceAdverbs() {}

  /** Whether one of these stands beside a trigger or the word above it. */
  public static boolean beside(AnnotatedArticle article, Trigger trigger, Set<String> adverbs) {
    Syntax syntax = new Syntax(article.sentences().get(trigger.sentence()));
    return Stream.concat(Stream.of(trigger.token()), syntax.governor(trigger.token()).stream())
        .flatMap(word -> syntax.children(word, "advmod").stream())
        .anyMatch(adverb -> adverbs.contains(syntax.word(adverb)));
  }
}
