package org.newsgraph.extractor.mention.event;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.mention.EntityMentions;
import org.newsgraph.extractor.mention.event.lexicon.EventLexicon;
import org.newsgraph.extractor.mention.event.lexicon.WordLists;
import org.newsgraph.extractor.mention.syntax.Syntax;

/** Tells whose word a part of a sentence is, where the article does not assert it itself. */
public final class Sources {
  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''", "„");

  private final WordLists words;
  private final SourceFinder finder;

  private Sources(WordLists words) {
    this.words = words;
    this.finder = new SourceFinder(words.list("saying"));
  }

  /** By the verbs of saying among the resources. */
  public static Sources standard() {
    return new Sources(EventLexicon.standard().words());
  }

  /** The sources of one sentence; none where it was not parsed. */
  public In in(AnnotatedArticle article, Sentence sentence, EntityMentions mentions) {
    return new In(article.article().text(), new Syntax(sentence), mentions);
  }

  /** The sources of one sentence. */
  public final class In {
    private final String text;
    private final Syntax syntax;
    private final EntityMentions mentions;

    private In(String text, Syntax syntax, EntityMentions mentions) {
      this.text = text;
      this.syntax = syntax;
      this.mentions = mentions;
    }

    /** Whose word the clause of a token is. */
    public Optional<SourceMention> of(int token) {
      return syntax.sentence().parsed()
          ? finder.find(syntax, token, new MentionsAt(syntax, mentions, words), text)
          : Optional.empty();
    }

    /** Whose word a token is where it stands in quotation marks. */
    public Optional<SourceMention> quoted(int token) {
      long before =
          syntax.sentence().tokens().subList(0, token).stream()
              .filter(other -> QUOTES.contains(other.text()))
              .count();
      return before % 2 == 1 ? of(token) : Optional.empty();
    }
  }
}
