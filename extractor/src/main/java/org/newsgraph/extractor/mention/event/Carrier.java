package org.newsgraph.extractor.mention.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.mention.syntax.Syntax;

/**
 * The verb that carries an event's noun.
 *
 * @param link {@code object}, {@code subject} or a preposition
 */
record Carrier(int verb, String link) {

  /** The verbs around a noun that may carry it, nearest first. */
  static List<Carrier> of(Syntax syntax, int noun) {
    List<Carrier> found = new ArrayList<>();
    above(syntax, noun, 0).ifPresent(found::add);
    for (int clause : syntax.children(noun, "acl", "acl:relcl")) {
      if (syntax.isVerb(clause)) {
        found.add(new Carrier(clause, "object"));
      }
    }
    return found;
  }

  private static Optional<Carrier> above(Syntax syntax, int noun, int depth) {
    Optional<Integer> governor = syntax.governor(noun);
    if (governor.isEmpty() || depth > 4) {
      return Optional.empty();
    }
    String relation = syntax.relation(noun);
    if (relation.equals("conj") || relation.equals("appos")) {
      return above(syntax, governor.get(), depth + 1);
    }
    if (!syntax.isVerb(governor.get())) {
      return Optional.empty();
    }
    return switch (relation) {
      case "obj", "nsubj:pass" -> Optional.of(new Carrier(governor.get(), "object"));
      case "nsubj" -> Optional.of(new Carrier(governor.get(), "subject"));
      case "obl", "nmod", "advcl" ->
          Optional.of(new Carrier(governor.get(), syntax.preposition(noun)));
      default -> Optional.empty();
    };
  }

  /** The verb with its particle, as the tables write it. */
  String lemma(Syntax syntax) {
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
