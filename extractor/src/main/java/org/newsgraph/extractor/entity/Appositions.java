package org.newsgraph.extractor.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.syntax.Syntax;

/** What the tree of a sentence alone says about which mentions go together. */
final class Appositions {
  private final Syntax syntax;
  private final List<EntityMention> here;
  private final Map<Integer, List<Integer>> named;
  private final Map<Integer, EntityMention> byHead = new HashMap<>();

  Appositions(
      Grammar grammar, int sentence, List<EntityMention> here, Map<Integer, List<Integer>> named) {
    this.syntax = grammar.syntax(sentence);
    this.here = here;
    this.named = named;
    here.forEach(mention -> byHead.putIfAbsent(grammar.head(mention), mention));
  }

  /** The one entity whose name is in apposition to a description, or of which it is said. */
  Optional<Integer> name(EntityMention description) {
    int head = description.head();
    return apposed(head)
        .or(() -> apposedTo(head))
        .or(() -> subject(head))
        .or(() -> around(description))
        .filter(EntityMention::isName)
        .map(name -> named.getOrDefault(name.id(), List.of()))
        .filter(ids -> ids.size() == 1)
        .map(ids -> ids.get(0));
  }

  private Optional<EntityMention> apposedTo(int head) {
    return syntax.relation(head).equals("appos")
        ? syntax.governor(head).flatMap(this::mentionAt)
        : Optional.empty();
  }

  private Optional<EntityMention> apposed(int head) {
    return syntax.child(head, "appos").flatMap(this::mentionAt);
  }

  /** "X is the president". */
  private Optional<EntityMention> subject(int head) {
    return syntax.has(head, "cop") && !syntax.has(head, "neg")
        ? syntax.child(head, "nsubj").flatMap(this::mentionAt)
        : Optional.empty();
  }

  /** "X, the president of Y," where the tree is of no help. */
  private Optional<EntityMention> around(EntityMention description) {
    int comma = description.firstToken() - 1;
    if (comma < 1 || !syntax.word(comma).equals(",") || !closed(description.endToken())) {
      return Optional.empty();
    }
    return here.stream()
        .filter(mention -> mention.isName() && mention.endToken() == comma)
        .findFirst();
  }

  private boolean closed(int end) {
    return end >= syntax.size()
        || syntax.word(end).matches("[,.]")
        || Lexicon.english().has(syntax.word(end), "closing-aside");
  }

  private Optional<EntityMention> mentionAt(int token) {
    return Optional.ofNullable(byHead.get(token))
        .or(
            () ->
                here.stream()
                    .filter(mention -> mention.covers(mention.sentence(), token))
                    .findFirst());
  }

  /** What a relative pronoun stands for: the noun whose clause it opens. */
  Optional<List<Integer>> relative(EntityMention pronoun) {
    if (!syntax.isRelativePronoun(pronoun.head())) {
      return Optional.empty();
    }
    Optional<Integer> at = Optional.of(pronoun.head());
    for (int steps = 0; at.isPresent() && steps < 6; steps++) {
      if (syntax.relation(at.get()).equals("acl:relcl")) {
        return Optional.of(
            syntax
                .governor(at.get())
                .map(byHead::get)
                .map(mention -> named.getOrDefault(mention.id(), List.<Integer>of()))
                .orElse(List.of()));
      }
      at = syntax.governor(at.get());
    }
    return Optional.of(List.of());
  }

  /** "His counterpart X": the noun before the name, where the tree hangs the name on it. */
  private int title(EntityMention mention, int head) {
    return syntax
        .governor(head)
        .filter(noun -> noun == mention.firstToken() - 1 && syntax.isNoun(noun))
        .orElse(head);
  }

  private List<Integer> member(int token) {
    return Optional.ofNullable(byHead.get(token))
        .or(() -> here.stream().filter(name -> name.firstToken() == token + 1).findFirst())
        .map(mention -> named.getOrDefault(mention.id(), List.of()))
        .orElse(List.of());
  }

  /** The entities of mentions that are joined by "and", if this one is the last of them. */
  List<Integer> coordinated(EntityMention mention, int head) {
    int last = title(mention, head);
    int first = last;
    while (syntax.relation(first).equals("conj") && syntax.governor(first).isPresent()) {
      first = syntax.governor(first).get();
    }
    List<Integer> tokens = syntax.coordinated(first);
    if (tokens.size() < 2 || tokens.get(tokens.size() - 1) != last) {
      return List.of();
    }
    TreeSet<Integer> ids = new TreeSet<>();
    for (int token : tokens) {
      List<Integer> member = member(token);
      if (member.isEmpty()) {
        return List.of();
      }
      ids.addAll(member);
    }
    return new ArrayList<>(ids);
  }
}
