package org.newsgraph.extractor.entity.reference;

import static org.newsgraph.extractor.grammar.SyntacticFunction.ADVERBIAL_CLAUSE;
import static org.newsgraph.extractor.grammar.SyntacticFunction.APPOSITION;
import static org.newsgraph.extractor.grammar.SyntacticFunction.CLAUSE_AS_SUBJECT;
import static org.newsgraph.extractor.grammar.SyntacticFunction.COMPLEMENT;
import static org.newsgraph.extractor.grammar.SyntacticFunction.CONJUNCT;
import static org.newsgraph.extractor.grammar.SyntacticFunction.INSERTION;
import static org.newsgraph.extractor.grammar.SyntacticFunction.NOUN_CLAUSE;
import static org.newsgraph.extractor.grammar.SyntacticFunction.OPEN_COMPLEMENT;
import static org.newsgraph.extractor.grammar.SyntacticFunction.PASSIVE_SUBJECT;
import static org.newsgraph.extractor.grammar.SyntacticFunction.RELATIVE_CLAUSE;
import static org.newsgraph.extractor.grammar.SyntacticFunction.SUBJECT;

import java.util.Optional;
import java.util.stream.IntStream;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.PredicateGraphs;
import org.newsgraph.extractor.grammar.Relation;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.mention.EntityMention;

/** The place of mentions in the trees of an article's sentences. */
final class Grammar {
  private final PredicateGraphs graphs;

  Grammar(AnnotatedArticle article) {
    graphs = new PredicateGraphs(article);
  }

  /** What a mention does in its clause. */
  enum Function {
    SUBJECT,
    OBJECT,
    POSSESSOR,
    OTHER
  }

  PredicateGraph graph(int sentence) {
    return graphs.of(sentence);
  }

  /** The token of a mention whose governor lies outside it. */
  int head(EntityMention mention) {
    PredicateGraph graph = graph(mention.sentence());
    return IntStream.range(mention.firstToken(), mention.endToken())
        .mapToObj(graph::word)
        .filter(word -> graph.above(word).filter(above -> covers(mention, above)).isEmpty())
        .map(Word::index)
        .findFirst()
        .orElse(mention.head());
  }

  private static boolean covers(EntityMention mention, Word word) {
    return word.index() >= mention.firstToken() && word.index() < mention.endToken();
  }

  Function function(int sentence, int head) {
    PredicateGraph graph = graph(sentence);
    Word word = graph.word(head);
    if (graph.is(word, CONJUNCT, APPOSITION) && graph.above(word).isPresent()) {
      return function(sentence, graph.above(word).get().index());
    }
    return switch (graph.function(word)) {
      case SUBJECT, PASSIVE_SUBJECT -> Function.SUBJECT;
      case OBJECT, INDIRECT_OBJECT -> Function.OBJECT;
      case OWNER -> Function.POSSESSOR;
      default -> Function.OTHER;
    };
  }

  /** "X arrived for Y, welcoming him": whether somebody does to a pronoun what its verb says. */
  boolean actsOn(int actor, EntityMention pronoun) {
    PredicateGraph graph = graphs.of(pronoun.sentence());
    Word him = graph.word(pronoun.head());
    return graph
        .above(him)
        .filter(verb -> graph.isVerbal(verb) && !graph.hasSubject(verb))
        .filter(verb -> graph.words(verb, Relation.PATIENT).contains(him))
        .filter(verb -> graph.words(verb, Relation.AGENT).contains(graph.word(actor)))
        .isPresent();
  }

  /**
   * "X records that Y came to Oslo when he met Z": whether the subject at a token of the pronoun's
   * sentence is that of the clause on which the pronoun's own hangs, whose subject the pronoun is.
   */
  boolean governs(int subject, EntityMention pronoun) {
    int sentence = pronoun.sentence();
    return function(sentence, pronoun.head()) == Function.SUBJECT
        && clause(sentence, pronoun.head())
            .flatMap(own -> graph(sentence).above(graph(sentence).word(own)))
            .flatMap(above -> clause(sentence, above.index()))
            .filter(at -> clause(sentence, subject).filter(at::equals).isPresent())
            .isPresent();
  }

  /** The verb or predicate of the clause in which a token stands. */
  Optional<Integer> clause(int sentence, int token) {
    PredicateGraph graph = graph(sentence);
    return graph.parsed()
        ? graph.upwards(graph.word(token)).stream()
            .filter(word -> clausal(graph, word))
            .map(Word::index)
            .findFirst()
        : Optional.empty();
  }

  private static boolean clausal(PredicateGraph graph, Word word) {
    return graph.above(word).isEmpty()
        || graph.is(
            word,
            NOUN_CLAUSE,
            RELATIVE_CLAUSE,
            ADVERBIAL_CLAUSE,
            COMPLEMENT,
            CLAUSE_AS_SUBJECT,
            OPEN_COMPLEMENT,
            INSERTION)
        || (graph.is(word, CONJUNCT) && graph.has(word, SUBJECT, PASSIVE_SUBJECT));
  }
}
