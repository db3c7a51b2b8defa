package org.newsgraph.extractor.entity.reference;

import static org.newsgraph.extractor.grammar.SyntacticFunction.APPOSITION;
import static org.newsgraph.extractor.grammar.SyntacticFunction.NEGATION;
import static org.newsgraph.extractor.grammar.SyntacticFunction.SUBJECT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityType;

/** What the tree of a sentence alone says about which mentions go together. */
final class Appositions {
  private final PredicateGraph graph;
  private final List<EntityMention> here;
  private final Map<Integer, List<Integer>> named;
  private final Map<Integer, EntityMention> byHead = new HashMap<>();

  Appositions(
      Grammar grammar, int sentence, List<EntityMention> here, Map<Integer, List<Integer>> named) {
    this.graph = grammar.graph(sentence);
    this.here = here;
    this.named = named;
    here.forEach(mention -> byHead.putIfAbsent(grammar.head(mention), mention));
  }

  /** The one entity whose name is in apposition to a description, or of which it is said. */
  Optional<Integer> name(EntityMention description) {
    Word head = graph.word(description.head());
    return apposed(head)
        .or(() -> apposedTo(head).map(name -> nearer(name, description)))
        .or(() -> subject(head))
        .or(() -> around(description))
        .filter(EntityMention::isName)
        .map(name -> named.getOrDefault(name.id(), List.of()))
        .filter(ids -> ids.size() == 1)
        .map(ids -> ids.get(0));
  }

  private Optional<EntityMention> apposedTo(Word head) {
    return graph.is(head, APPOSITION)
        ? graph.above(head).flatMap(this::mentionAt)
        : Optional.empty();
  }

  private Optional<EntityMention> apposed(Word head) {
    return graph.below(head, APPOSITION).stream().findFirst().flatMap(this::mentionAt);
  }

  /** "X is the president". */
  private Optional<EntityMention> subject(Word head) {
    return graph.isPredicate(head) && !graph.has(head, NEGATION)
        ? graph.below(head, SUBJECT).stream().findFirst().flatMap(this::mentionAt)
        : Optional.empty();
  }

  /** "X, the president of Y," where the tree is of no help. */
  private Optional<EntityMention> around(EntityMention description) {
    return closed(description.endToken()) ? beforeComma(description) : Optional.empty();
  }

  private Optional<EntityMention> beforeComma(EntityMention description) {
    int comma = description.firstToken() - 1;
    return comma < 1 || !graph.word(comma).is(",")
        ? Optional.empty()
        : here.stream()
            .filter(mention -> mention.isName() && mention.endToken() == comma)
            .findFirst();
  }

  /** "X and Y, the president": the last of several people, where the tree has the first. */
  private EntityMention nearer(EntityMention name, EntityMention description) {
    return beforeComma(description)
        .filter(last -> name.names(EntityType.PERSON) && last.names(EntityType.PERSON))
        .filter(last -> last.firstToken() > name.firstToken())
        .orElse(name);
  }

  private boolean closed(int end) {
    return end >= graph.size()
        || graph.word(end).lower().matches("[,.]")
        || graph.word(end).formHas("closing-aside");
  }

  private Optional<EntityMention> mentionAt(Word word) {
    return Optional.ofNullable(byHead.get(word.index()))
        .or(
            () ->
                here.stream()
                    .filter(mention -> mention.covers(mention.sentence(), word.index()))
                    .findFirst());
  }

  /** What a relative pronoun stands for: the noun whose clause it opens. */
  Optional<List<Integer>> relative(EntityMention pronoun) {
    Word word = graph.word(pronoun.head());
    return word.isRelativePronoun()
        ? Optional.of(antecedent(word).map(this::entities).orElse(List.of()))
        : Optional.empty();
  }

  private Optional<Word> antecedent(Word pronoun) {
    return graph.upwards(pronoun).stream()
        .limit(6)
        .filter(graph::isRelative)
        .findFirst()
        .flatMap(graph::above);
  }

  private List<Integer> entities(Word head) {
    return Optional.ofNullable(byHead.get(head.index()))
        .map(mention -> named.getOrDefault(mention.id(), List.of()))
        .orElse(List.of());
  }

  /** "His counterpart X": the noun before the name, where the tree hangs the name on it. */
  private Word title(EntityMention mention, Word head) {
    return graph
        .above(head)
        .filter(noun -> noun.index() == mention.firstToken() - 1 && noun.isNoun())
        .orElse(head);
  }

  private List<Integer> member(Word word) {
    return Optional.ofNullable(byHead.get(word.index()))
        .or(() -> here.stream().filter(name -> name.firstToken() == word.index() + 1).findFirst())
        .map(mention -> named.getOrDefault(mention.id(), List.of()))
        .orElse(List.of());
  }

  /** The entities of mentions that are joined by "and", if this one is the last of them. */
  List<Integer> coordinated(EntityMention mention, int head) {
    Word last = title(mention, graph.word(head));
    Word first = last;
    while (graph.isConjunct(first) && graph.above(first).isPresent()) {
      first = graph.above(first).get();
    }
    List<Word> words = graph.coordinated(first);
    if (words.size() < 2 || !words.get(words.size() - 1).equals(last)) {
      return List.of();
    }
    TreeSet<Integer> ids = new TreeSet<>();
    for (Word word : words) {
      List<Integer> member = member(word);
      if (member.isEmpty()) {
        return List.of();
      }
      ids.addAll(member);
    }
    return new ArrayList<>(ids);
  }
}
