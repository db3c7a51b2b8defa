package org.newsgraph.extractor.mention.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who does what a verb without a subject says: the grammar of the words above it tells. */
final class Control {
  /** Verbs whose object is not the subject of their infinitive ("promised him to come"). */
  private static final Set<String> SUBJECT_CONTROL =
      Set.of("promise", "threaten", "vow", "pledge", "offer", "use", "take", "spend", "have");

  private static final Set<String> BECOMING = Set.of("become", "remain", "be");

  private final Syntax syntax;
  private final int verb;

  Control(Syntax syntax, int verb) {
    this.syntax = syntax;
    this.verb = verb;
  }

  List<Integer> inherited(int depth) {
    Optional<Integer> governor = syntax.governor(verb);
    if (governor.isEmpty()) {
      return List.of();
    }
    return switch (syntax.relation(verb)) {
      case "conj", "advcl", "parataxis", "dep" ->
          ofObject()
              ? new Control(syntax, governor.get()).controllers(depth)
              : syntax.isVerb(governor.get()) || syntax.has(governor.get(), "cop", "nsubj")
                  ? new Clause(syntax, governor.get()).surfaceSubjects(depth)
                  : List.of();
      case "xcomp" -> new Control(syntax, governor.get()).controllers(depth);
      case "ccomp" ->
          infinitive() || syntax.tag(verb).equals("VBG")
              ? new Control(syntax, governor.get()).controllers(depth)
              : List.of();
      case "acl:relcl" -> List.of(new Antecedent(syntax, verb).meant(governor.get()));
      case "amod" ->
          new DirectObjects(syntax, verb).gerund()
              ? syntax
                  .governor(governor.get())
                  .map(verbAbove -> new Clause(syntax, verbAbove).surfaceSubjects(depth))
                  .orElse(List.of())
              : List.of();
      case "acl" -> nounController(governor.get(), depth);
      default -> List.of();
    };
  }

  /** "accused him of having signed": the object of the verb above is meant. */
  private boolean ofObject() {
    return syntax.tag(verb).equals("VBG")
        && syntax.children(verb, "mark", "case").stream()
            .anyMatch(mark -> Set.of("of", "from").contains(syntax.word(mark)));
  }

  private boolean infinitive() {
    return syntax.children(verb, "mark").stream().anyMatch(m -> syntax.word(m).equals("to"));
  }

  /** Who would do what the infinitive under this verb says. */
  private List<Integer> controllers(int depth) {
    Clause clause = new Clause(syntax, verb);
    List<Integer> objects =
        new Antecedent(syntax, verb).resolve(syntax.children(verb, "obj", "iobj"));
    return objects.isEmpty() || clause.passive() || SUBJECT_CONTROL.contains(syntax.lemma(verb))
        ? clause.surfaceSubjects(depth)
        : objects;
  }

  /** "Putin's plan to visit", "has plans to visit", "the first to visit", "the man meeting Xi". */
  private List<Integer> nounController(int noun, int depth) {
    if (!infinitive()) {
      return among(noun);
    }
    List<Integer> owners = syntax.children(noun, "nmod:poss");
    if (!owners.isEmpty()) {
      return owners;
    }
    if (syntax.has(noun, "cop")) {
      return syntax.children(noun, "nsubj");
    }
    Optional<Integer> above = syntax.governor(noun);
    if (above.isPresent() && syntax.isVerb(above.get()) && controls(noun, above.get())) {
      List<Integer> before = behindItsVerb(noun, above.get());
      return before.isEmpty() ? new Clause(syntax, above.get()).surfaceSubjects(depth) : before;
    }
    return List.of(noun);
  }

  /** "Among those attending were X and Y": X and Y. */
  private List<Integer> among(int noun) {
    Optional<Integer> named =
        syntax
            .governor(noun)
            .filter(predicate -> predicate > noun && syntax.has(predicate, "cop"))
            .filter(predicate -> syntax.preposition(noun).equals("among"));
    return List.of(named.orElse(noun));
  }

  /** "X, the leader, was the third to sign": the parser took "the third" for the subject. */
  private List<Integer> behindItsVerb(int noun, int above) {
    return syntax.relation(noun).equals("nsubj") && noun > above
        ? new LinearSubject(syntax, above).find()
        : List.of();
  }

  /** "has plans to", "became the first to": the verb's subject is meant, not the noun. */
  private boolean controls(int noun, int above) {
    return syntax.relation(noun).equals("obj")
        || (BECOMING.contains(syntax.lemma(above))
            && Set.of("xcomp", "nsubj", "obl").contains(syntax.relation(noun)));
  }
}
