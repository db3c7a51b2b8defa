package org.newsgraph.extractor.mention.event.finding;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.mention.EntityMentions;
import org.newsgraph.extractor.mention.event.party.Parties;

/** Tells whose word a part of a sentence is, where the article does not assert it itself. */
public final class Sources {
  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''", "„");

  private final PredicateGraph graph;
  private final SourceFinder finder;

  private Sources(PredicateGraph graph, SourceFinder finder) {
    this.graph = graph;
    this.finder = finder;
  }

  /** The sources of one sentence; none where it was not parsed. */
  public static Sources in(AnnotatedArticle article, Sentence sentence, EntityMentions mentions) {
    PredicateGraph graph = PredicateGraph.of(sentence);
    Parties parties = new Parties(graph, mentions);
    return new Sources(graph, new SourceFinder(graph, parties, article.article().text()));
  }

  /** Whose word the clause of a token is. */
  public Optional<SourceMention> of(int token) {
    return graph.sentence().parsed() ? finder.find(graph.word(token)) : Optional.empty();
  }

  /** Whose word a token is where it stands in quotation marks. */
  public Optional<SourceMention> quoted(int token) {
    long before =
        graph.words().subList(0, token).stream()
            .filter(word -> QUOTES.contains(word.text()))
            .count();
    return before % 2 == 1 ? of(token) : Optional.empty();
  }
}
