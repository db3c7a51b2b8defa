package org.newsgraph.extractor.fact.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.PredicateGraphs;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.MentionKind;

/** The people of an article who hold or held an office, by the words beside their names. */
final class Officials {
  /** How many words may stand between a name and the office that explains it. */
  private static final int NEAR = 6;

  private final AnnotatedArticle article;
  private final PredicateGraphs graphs;
  private final Entities entities;
  private final Set<String> offices;
  private final Set<String> politics;
  private final Map<Integer, Boolean> decided = new HashMap<>();
  private final Supplier<Boolean> political = once(this::political);

  /**
   * @param offices lemmas of offices ("minister", "envoy")
   * @param politics lemmas of which one shows that an article is about politics
   */
  Officials(
      AnnotatedArticle article,
      PredicateGraphs graphs,
      Entities entities,
      Set<String> offices,
      Set<String> politics) {
    this.article = article;
    this.graphs = graphs;
    this.entities = entities;
    this.offices = offices;
    this.politics = politics;
  }

  /** Whether the article gives an office, or speaks of politics and of somebody well known. */
  boolean includes(Entity person) {
    return decided.computeIfAbsent(
        person.id(),
        id -> holdsOffice(person) || (person.wikipedia().isPresent() && political.get()));
  }

  /** An answer that all of the article has to be read for. */
  private static Supplier<Boolean> once(Supplier<Boolean> answer) {
    List<Boolean> given = new ArrayList<>();
    return () -> {
      if (given.isEmpty()) {
        given.add(answer.get());
      }
      return given.get(0);
    };
  }

  private boolean political() {
    return article.sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .anyMatch(token -> politics.contains(token.lemma().toLowerCase(Locale.ROOT)));
  }

  private boolean holdsOffice(Entity person) {
    return entities.mentions().all().stream()
        .filter(mention -> mention.kind() != MentionKind.PRONOUN)
        .filter(mention -> entities.namedBy(mention).contains(person))
        .anyMatch(this::titled);
  }

  private boolean titled(EntityMention mention) {
    PredicateGraph graph = graphs.of(mention.sentence());
    int from = mention.firstToken();
    while (from > 0 && ofTitle(graph, from - 1)) {
      from--;
    }
    boolean comma =
        mention.endToken() < graph.size() && graph.word(mention.endToken()).lower().equals(",");
    int end = Math.min(graph.size(), mention.endToken() + (comma ? NEAR : 0));
    return IntStream.range(from, end).anyMatch(at -> offices.contains(graph.word(at).lemma()));
  }

  /** "US Secretary of State", "Minister for Trade". */
  private static boolean ofTitle(PredicateGraph graph, int token) {
    return graph.word(token).isNominal() || graph.word(token).formHas("of-office");
  }
}
