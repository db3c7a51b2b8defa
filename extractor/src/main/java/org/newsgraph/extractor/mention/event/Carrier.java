package org.newsgraph.extractor.mention.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.mention.syntax.Syntax;

/**
 * The verb that carries an event's noun.
 *
 * @param verb its token; for "is in Paris" the predicate, on which the subject hangs
 * @param link {@code object}, {@code subject} or a preposition
 */
record Carrier(int verb, String link) {
  private static final int HIGHEST = 4;
  private static final Set<String> NESTING =
      Set.of("for", "of", "in", "at", "during", "on", "with");

  /** The verbs around a noun that may carry it, nearest first. */
  static List<Carrier> of(Syntax syntax, int noun) {
    List<Carrier> found = new ArrayList<>();
    above(syntax, noun, 0).ifPresent(found::add);
    if (syntax.has(noun, "cop") && !syntax.preposition(noun).isEmpty()) {
      found.add(new Carrier(noun, syntax.preposition(noun)));
    }
    for (int clause : syntax.children(noun, "acl", "acl:relcl")) {
      if (syntax.isVerb(clause)) {
        found.add(new Carrier(clause, "object"));
      }
    }
    return found;
  }

  private static Optional<Carrier> above(Syntax syntax, int noun, int depth) {
    Optional<Integer> governor = syntax.governor(noun);
    if (governor.isEmpty() || depth > HIGHEST) {
      return Optional.empty();
    }
    int above = governor.get();
    String relation = syntax.relation(noun);
    String preposition = syntax.preposition(noun);
    if (relation.equals("conj") || relation.equals("appos")) {
      return above(syntax, above, depth + 1);
    }
    if (RuleMatcher.verbal(syntax, above) || syntax.has(above, "cop")) {
      return link(relation, preposition).map(link -> new Carrier(above, link));
    }
    if (relation.equals("nmod") && isPerson(syntax, above) && !preposition.isEmpty()) {
      return Optional.of(
          new Carrier(apart(syntax, above) ? above : verb(syntax, above), preposition));
    }
    if (relation.equals("nmod") && headline(syntax, above)) {
      return Optional.of(new Carrier(above, preposition));
    }
    boolean nested = relation.equals("nmod") && NESTING.contains(preposition);
    return nested ? above(syntax, above, depth + 1) : Optional.empty();
  }

  /** "Lufthansa in deal with Boeing": a sentence without a verb, with a name for its head. */
  private static boolean headline(Syntax syntax, int head) {
    return syntax.governor(head).isEmpty() && syntax.tag(head).startsWith("NNP");
  }

  /** Whether a comma sets apart what is said of a person. */
  private static boolean apart(Syntax syntax, int person) {
    return person + 1 >= syntax.size()
        || syntax.word(person + 1).equals(",")
        || syntax.governor(person).isEmpty();
  }

  /** The verb that a preposition behind a name belongs to: "told X in a call". */
  private static int verb(Syntax syntax, int person) {
    return syntax.governor(person).filter(syntax::isVerb).orElse(person);
  }

  /** "the premier, in Rome for talks": he is there, though no verb says so. */
  private static boolean isPerson(Syntax syntax, int token) {
    return syntax.token(token).names().muc().equals("PERSON");
  }

  /** Whether it is a verb or a predicate, not a bare noun. */
  boolean verbal(Syntax syntax) {
    return syntax.isVerb(verb) || syntax.has(verb, "cop");
  }

  private static Optional<String> link(String relation, String preposition) {
    return switch (relation) {
      case "obj", "nsubj:pass" -> Optional.of("object");
      case "nsubj" -> Optional.of("subject");
      case "obl", "nmod", "advcl", "dep" ->
          Optional.of(preposition).filter(word -> !word.isEmpty());
      default -> Optional.empty();
    };
  }

  /** The verb with its particle, as the tables write it; "be" for a predicate. */
  String lemma(Syntax syntax) {
    if (syntax.has(verb, "cop") || !syntax.isVerb(verb)) {
      return "be";
    }
    String particle = syntax.particle(verb);
    return particle.isEmpty() ? syntax.lemma(verb) : syntax.lemma(verb) + "_" + particle;
  }

  /** The verb as a lexicon writes it, with the preposition by which it carries the noun. */
  String name(Syntax syntax) {
    return link.equals("object") || link.equals("subject")
        ? lemma(syntax)
        : lemma(syntax) + "_" + link;
  }
}
