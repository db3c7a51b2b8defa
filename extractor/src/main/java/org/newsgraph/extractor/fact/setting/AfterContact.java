package org.newsgraph.extractor.fact.setting;

import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.event.Trigger;
import org.newsgraph.extractor.mention.syntax.Syntax;

/** What is told to follow a contact told before: "After the ceremony they drove to Linz." */
final class AfterContact {
  private static final Set<String> COUNTED = Set.of("obl:npmod", "advmod", "obl:tmod", "nummod");

  private final AnnotatedArticle article;
  private final Set<String> occasions;

  /**
   * @param occasions nouns that may name a contact
   */
  AfterContact(AnnotatedArticle article, Set<String> occasions) {
    this.article = article;
    this.occasions = occasions;
  }

  /** Whether a trigger's clause follows "after the ceremony". */
  boolean contact(Trigger trigger) {
    Syntax syntax = new Syntax(article.sentences().get(trigger.sentence()));
    return Stream.concat(Stream.of(trigger.token()), syntax.governor(trigger.token()).stream())
        .filter(syntax::isVerb)
        .flatMap(word -> syntax.children(word, "obl", "nmod").stream())
        .filter(noun -> Lexicon.english().has(syntax.preposition(noun), "succeeding"))
        .filter(noun -> occasions.contains(syntax.lemma(noun)))
        .anyMatch(noun -> definite(syntax, noun) && !counted(syntax, noun));
  }

  private static boolean definite(Syntax syntax, int noun) {
    return syntax.children(noun, "det", "nmod:poss").stream()
        .map(syntax::word)
        .anyMatch(
            word ->
                Lexicon.english().has(word, "definite")
                    || Lexicon.english().has(word, "owner-pronoun"));
  }

  /** "three days after the talks". */
  private static boolean counted(Syntax syntax, int noun) {
    return syntax.children(noun).stream()
        .anyMatch(child -> COUNTED.contains(syntax.relation(child)));
  }
}
