package org.newsgraph.extractor.mention.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a verb in the active voice is done to, also where the parser hangs it elsewhere. */
final class DirectObjects {
  private static final Pattern WEEKDAY =
      Pattern.compile("(?:mon|tues|wednes|thurs|fri|satur|sun)day");

  private final Syntax syntax;
  private final int verb;

  DirectObjects(Syntax syntax, int verb) {
    this.syntax = syntax;
    this.verb = verb;
  }

  List<Integer> find() {
    List<Integer> objects =
        new ArrayList<>(new Antecedent(syntax, verb).resolve(syntax.children(verb, "obj")));
    objects.removeIf(this::behindColon);
    if (objects.isEmpty()) {
      objects.addAll(new Antecedent(syntax, verb).resolve(syntax.children(verb, "iobj")));
    }
    if (objects.isEmpty() && gerund()) {
      objects.add(syntax.governor(verb).orElseThrow());
    }
    if (objects.isEmpty()) {
      objects.addAll(behindDay());
    }
    if (objects.isEmpty() && gapIsObject()) {
      objects.add(syntax.governor(verb).orElseThrow());
    }
    if (objects.isEmpty() && brokenGap()) {
      objects.add(syntax.governor(verb).orElseThrow());
    }
    return objects;
  }

  /** "said after meeting rebel leaders": the parser takes the gerund for an adjective. */
  boolean gerund() {
    return syntax.tag(verb).equals("VBG")
        && syntax.relation(verb).equals("amod")
        && verb > 0
        && Set.of("after", "before", "since", "upon").contains(syntax.word(verb - 1))
        && syntax.governor(verb).filter(object -> object > verb).isPresent();
  }

  /** "Three ministers met: X, Y and Z" says who met, not whom they met. */
  boolean behindColon(int noun) {
    return syntax.children(verb, "punct").stream()
        .anyMatch(mark -> syntax.word(mark).equals(":") && verb < mark && mark < noun);
  }

  /** "received on Sunday Premier X": the parser takes the object for a part of the day. */
  private List<Integer> behindDay() {
    return syntax.children(verb, "obl").stream()
        .filter(noun -> syntax.preposition(noun).equals("on"))
        .filter(
            noun ->
                syntax.children(noun, "compound", "nmod:tmod").stream()
                    .anyMatch(day -> WEEKDAY.matcher(syntax.word(day)).matches()))
        .toList();
  }

  /** "the country Putin visited", where the parser saw no relative clause. */
  private boolean brokenGap() {
    return syntax.relation(verb).equals("dep")
        && syntax.governor(verb).filter(syntax::isNoun).isPresent()
        && new LinearSubject(syntax, verb).find().stream().anyMatch(subject -> subject < verb);
  }

  /** "the man (whom) Putin met": a relative clause with a subject of its own and no other gap. */
  private boolean gapIsObject() {
    return syntax.relation(verb).equals("acl:relcl")
        && syntax.children(verb, "nsubj").stream().anyMatch(s -> !syntax.isRelativePronoun(s))
        && syntax.children(verb, "advmod", "obl").stream()
            .noneMatch(child -> syntax.tag(child).startsWith("W"));
  }
}
