package org.newsgraph.extractor.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.PredicateGraphs;
import org.newsgraph.extractor.grammar.Relation;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.syntax.Syntax;

/** The place of mentions in the trees of an article's sentences. */
final class Grammar {
  private final List<Syntax> sentences = new ArrayList<>();
  private final PredicateGraphs graphs;

  Grammar(AnnotatedArticle article) {
    graphs = new PredicateGraphs(article);
    article.sentences().forEach(sentence -> sentences.add(new Syntax(sentence)));
  }

  /** What a mention does in its clause. */
  enum Function {
    SUBJECT,
    OBJECT,
    POSSESSOR,
    OTHER
  }

  Syntax syntax(int sentence) {
    return sentences.get(sentence);
  }

  /** The token of a mention whose governor lies outside it. */
  int head(EntityMention mention) {
    Syntax syntax = syntax(mention.sentence());
    for (int token = mention.firstToken(); token < mention.endToken(); token++) {
      Optional<Integer> governor = syntax.governor(token);
      if (governor.filter(g -> g >= mention.firstToken() && g < mention.endToken()).isEmpty()) {
        return token;
      }
    }
    return mention.head();
  }

  Function function(int sentence, int head) {
    Syntax syntax = syntax(sentence);
    String relation = syntax.relation(head);
    Optional<Integer> governor = syntax.governor(head);
    if ((relation.equals("conj") || relation.equals("appos")) && governor.isPresent()) {
      return function(sentence, governor.get());
    }
    if (relation.startsWith("nsubj")) {
      return Function.SUBJECT;
    }
    if (relation.equals("obj") || relation.equals("iobj")) {
      return Function.OBJECT;
    }
    return relation.equals("nmod:poss") ? Function.POSSESSOR : Function.OTHER;
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

  /** The verb or predicate of the clause in which a token stands. */
  Optional<Integer> clause(int sentence, int token) {
    Syntax syntax = syntax(sentence);
    Set<Integer> seen = new HashSet<>();
    Optional<Integer> at = Optional.of(token);
    while (at.isPresent() && seen.add(at.get())) {
      String relation = syntax.relation(at.get());
      if (relation.isEmpty()) {
        return Optional.empty();
      }
      if (clausal(relation)
          || syntax.governor(at.get()).isEmpty()
          || (relation.equals("conj") && syntax.has(at.get(), "nsubj", "nsubj:pass"))) {
        return at;
      }
      at = syntax.governor(at.get());
    }
    return Optional.empty();
  }

  private static boolean clausal(String relation) {
    return relation.startsWith("acl")
        || relation.startsWith("advcl")
        || relation.equals("ccomp")
        || relation.equals("csubj")
        || relation.equals("xcomp")
        || relation.equals("parataxis");
  }
}
