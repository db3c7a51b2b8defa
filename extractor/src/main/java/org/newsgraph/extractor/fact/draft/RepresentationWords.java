package org.newsgraph.extractor.fact.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.syntax.Clause;
import org.newsgraph.extractor.mention.syntax.Syntax;

/** The words around a trigger that say for whom somebody acts. */
final class RepresentationWords {
  private final Syntax syntax;
  private final int trigger;
  private final boolean signs;

  /**
   * @param signs whether "for" alone says so, as after "signed"
   */
  RepresentationWords(Syntax syntax, int trigger, boolean signs) {
    this.syntax = syntax;
    this.trigger = trigger;
    this.signs = signs;
  }

  /** The head nouns of those for whom a participant acts. */
  List<Integer> bodiesFor(EntityMention who) {
    List<Integer> bodies = new ArrayList<>();
    if (acts(who)) {
      bodies.addAll(onBehalf());
      if (signs) {
        bodies.addAll(new Clause(syntax, trigger).behind("for"));
      }
    }
    bodies.addAll(represented(who));
    return bodies;
  }

  /** Whether somebody is the subject of the trigger, or behind "by". */
  private boolean acts(EntityMention who) {
    Clause clause = new Clause(syntax, trigger);
    return clause.subjects().stream().anyMatch(head -> head == who.head())
        || clause.behind("by").stream().anyMatch(head -> head == who.head());
  }

  /** "on behalf of the Commission", "in the name of". */
  private List<Integer> onBehalf() {
    return IntStream.range(1, syntax.size() - 2)
        .filter(this::behalf)
        .filter(at -> syntax.dominates(trigger, at))
        .boxed()
        .flatMap(at -> bodies(at).stream())
        .toList();
  }

  private boolean behalf(int noun) {
    return Lexicon.english().value(syntax.lemma(noun), "behalf").stream()
        .flatMap(prepositions -> Arrays.stream(prepositions.split(",", -1)))
        .anyMatch(before(noun)::equals);
  }

  /** The word before, but for an article: "in the name". */
  private String before(int at) {
    return syntax.word(at - 1).equals("the") && at > 1 ? syntax.word(at - 2) : syntax.word(at - 1);
  }

  private List<Integer> bodies(int behalf) {
    List<Integer> owners = new ArrayList<>(syntax.children(behalf, "nmod:poss"));
    syntax.children(behalf, "nmod").stream()
        .filter(noun -> syntax.preposition(noun).equals("of"))
        .forEach(owners::add);
    return owners;
  }

  /** "Huber, representing Austria". */
  private List<Integer> represented(EntityMention who) {
    return syntax.children(who.head(), "acl", "acl:relcl").stream()
        .filter(verb -> Lexicon.english().has(syntax.lemma(verb), "standing-in"))
        .flatMap(verb -> syntax.children(verb, "obj").stream())
        .toList();
  }
}
