package org.newsgraph.extractor.fact;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.MentionKind;
import org.newsgraph.extractor.mention.syntax.Syntax;

/** The people of an article who hold or held an office, by the words beside their names. */
final class Officials {
  /** How many words may stand between a name and the office that explains it. */
  private static final int NEAR = 6;

  private final Set<Integer> people = new HashSet<>();
  private final boolean political;

  /**
   * @param offices lemmas of offices ("minister", "envoy")
   * @param politics lemmas of which one shows that an article is about politics
   */
  Officials(
      AnnotatedArticle article, Entities entities, Set<String> offices, Set<String> politics) {
    this.political =
        article.sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .anyMatch(token -> politics.contains(token.lemma().toLowerCase(Locale.ROOT)));
    for (EntityMention mention : entities.mentions().all()) {
      if (mention.kind() != MentionKind.PRONOUN && titled(article, mention, offices)) {
        entities.namedBy(mention).forEach(entity -> people.add(entity.id()));
      }
    }
  }

  private static boolean titled(
      AnnotatedArticle article, EntityMention mention, Set<String> offices) {
    Syntax syntax = new Syntax(article.sentences().get(mention.sentence()));
    int from = mention.firstToken();
    while (from > 0 && ofTitle(syntax, from - 1)) {
      from--;
    }
    boolean comma =
        mention.endToken() < syntax.size() && syntax.word(mention.endToken()).equals(",");
    int end = Math.min(syntax.size(), mention.endToken() + (comma ? NEAR : 0));
    return IntStream.range(from, end).anyMatch(at -> offices.contains(syntax.lemma(at)));
  }

  /** "US Secretary of State", "Minister for Trade". */
  private static boolean ofTitle(Syntax syntax, int token) {
    return syntax.isNoun(token)
        || syntax.tag(token).startsWith("JJ")
        || Set.of("of", "for").contains(syntax.word(token));
  }

  /** Whether the article gives an office, or speaks of politics and of somebody well known. */
  boolean includes(Entity person) {
    return people.contains(person.id()) || (political && person.wikipedia().isPresent());
  }
}
